import { codeList, form } from '../code-list.ts';

export const industry = codeList('industry', form('R417/R421'), [
  [1, 'Pertanian tanaman padi dan palawija', 'Rice and secondary food crops'],
  [2, 'Hortikultura', 'Horticulture'],
  [3, 'Perkebunan', 'Estate crops'],
  [4, 'Perikanan', 'Fisheries'],
  [5, 'Peternakan', 'Livestock'],
  [6, 'Kehutanan dan pertanian lainnya', 'Forestry and other agriculture'],
  [7, 'Pertambangan/penggalian', 'Mining and quarrying'],
  [8, 'Industri pengolahan', 'Manufacturing'],
  [9, 'Pengadaan listrik, gas, uap/air panas dan udara dingin', 'Electricity, gas, steam supply'],
  [
    10,
    'Pengelolaan air, air limbah, daur ulang sampah dan remediasi',
    'Water, sewerage, waste, remediation',
  ],
  [11, 'Konstruksi', 'Construction'],
  [
    12,
    'Perdagangan besar dan eceran, reparasi mobil dan sepeda motor',
    'Wholesale/retail trade, vehicle repair',
  ],
  [13, 'Pengangkutan dan pergudangan', 'Transport and storage'],
  [14, 'Penyediaan akomodasi dan makan minum', 'Accommodation and food service'],
  [15, 'Informasi dan komunikasi', 'Information and communication'],
  [16, 'Keuangan dan asuransi', 'Finance and insurance'],
  [17, 'Real estate', 'Real estate'],
  [18, 'Aktivitas profesional, ilmiah dan teknis', 'Professional, scientific, technical'],
  [
    19,
    'Penyewaan, ketenagakerjaan, agen perjalanan, penunjang usaha',
    'Rental, employment, travel, support services',
  ],
  [
    20,
    'Administrasi pemerintahan, pertahanan, jaminan sosial wajib',
    'Public administration, defence, social security',
  ],
  [21, 'Pendidikan', 'Education'],
  [22, 'Aktivitas kesehatan manusia dan aktivitas sosial', 'Human health and social work'],
  [23, 'Kesenian, hiburan dan rekreasi', 'Arts, entertainment, recreation'],
  [24, 'Aktivitas jasa lainnya', 'Other services'],
  [25, 'Aktivitas keluarga sebagai pemberi kerja', 'Households as employers'],
  [26, 'Badan internasional dan ekstra internasional lainnya', 'Extraterritorial organisations'],
]);

export const employmentStatus = codeList('employment_status', form('R418'), [
  [1, 'Berusaha sendiri', 'Own-account worker'],
  [2, 'Berusaha dibantu buruh tidak tetap/tidak dibayar', 'Employer with temporary/unpaid workers'],
  [3, 'Berusaha dibantu buruh tetap/dibayar', 'Employer with permanent/paid workers'],
  [4, 'Buruh/karyawan/pegawai swasta', 'Private employee'],
  [
    5,
    'PNS/TNI/Polri/BUMN/BUMD/pejabat negara',
    'Civil servant/armed forces/police/SOE/state official',
  ],
  [6, 'Pekerja bebas pertanian', 'Casual worker, agriculture'],
  [7, 'Pekerja bebas non-pertanian', 'Casual worker, non-agriculture'],
  [8, 'Pekerja keluarga/tidak dibayar', 'Unpaid family worker'],
]);

export const taxNumber = codeList('tax_number', form('R419'), [
  [1, 'Ada, dapat menunjukkan', 'Yes, shown'],
  [2, 'Ada, tidak dapat menunjukkan', 'Yes, not shown'],
  [3, 'Tidak ada', 'No'],
]);

export const businessPermit = codeList(
  'business_permit',
  form('R424 (codes of OpenSID Regsosek2022kEnum.php)'),
  [
    [1, 'Surat Izin Tempat Usaha (SITU)', 'Business place permit'],
    [2, 'Surat Izin Usaha Perdagangan (SIUP)', 'Trading licence'],
    [3, 'Nomor Registrasi Perusahaan (NRP)', 'Company registration no.'],
    [4, 'Nomor Induk Berusaha (NIB)', 'Business identification no. (NIB)'],
    [5, 'Surat Keterangan Domisili Perusahaan (SKDP)', 'Company domicile letter'],
    [6, 'Analisis Mengenai Dampak Lingkungan (Amdal)', 'Environmental impact assessment'],
    [7, 'Surat Izin Mendirikan Bangunan (SIMB)', 'Building permit'],
    [8, 'Surat Keputusan Badan Hukum (SKBH)', 'Legal-entity decree'],
    [9, 'Akta Pendirian Perseroan Terbatas (APPT)', 'Deed of incorporation'],
    [10, 'Surat izin lainnya', 'Other permit'],
    [11, 'Belum memiliki izin usaha', 'No permit yet'],
    [12, 'Surat Izin Gangguan', 'Nuisance permit'],
  ],
);

export const businessTurnover = codeList('business_turnover', form('R425'), [
  [1, '< 5 juta (ultra mikro)', '< Rp5 million/month (ultra micro)'],
  [2, '5 - < 15 juta (ultra mikro)', 'Rp5-<15 million (ultra micro)'],
  [3, '15 - < 25 juta (ultra mikro)', 'Rp15-<25 million (ultra micro)'],
  [4, '25 - < 167 juta (mikro)', 'Rp25-<167 million (micro)'],
  [5, '167 - < 1.250 juta (kecil)', 'Rp167-<1,250 million (small)'],
  [6, '1.250 - < 4.167 juta (menengah)', 'Rp1,250-<4,167 million (medium)'],
  [7, '>= 4.167 juta (besar)', '>= Rp4,167 million (large)'],
]);

export const businessInternetFlag = codeList(
  'business_internet_flag',
  form('R426, additive'),
  [
    [0, 'Tidak menggunakan internet', 'No internet'],
    [1, 'Sarana komunikasi', 'Communication'],
    [2, 'Mencari informasi', 'Information search'],
    [4, 'Pemasaran/iklan', 'Marketing/advertising'],
    [8, 'Penjualan produk/output', 'Sales'],
    [16, 'Pembelian dan/atau produksi', 'Purchasing/production'],
    [32, 'Lainnya', 'Other'],
  ],
  'flags',
);
