import { codeList, form } from '../code-list.ts';

export const tenure = codeList('tenure', form('R301a'), [
  [1, 'Milik sendiri', 'Owned'],
  [2, 'Kontrak/sewa', 'Rented / leased'],
  [3, 'Bebas sewa', 'Rent-free'],
  [4, 'Dinas', 'Official (employer) housing'],
  [5, 'Lainnya', 'Other'],
]);

export const landTitle = codeList('land_title', form('R301b'), [
  [1, 'SHM atas nama anggota keluarga', "Freehold title (SHM) in a member's name"],
  [
    2,
    'SHM bukan a.n. anggota keluarga dengan perjanjian pemanfaatan tertulis',
    'SHM in another name, with written use agreement',
  ],
  [
    3,
    'SHM bukan a.n. anggota keluarga tanpa perjanjian pemanfaatan tertulis',
    'SHM in another name, without written agreement',
  ],
  [4, 'Sertifikat selain SHM (SHGB, SHSRS)', 'Certificate other than SHM (building-use, strata)'],
  [5, 'Surat bukti lainnya (Girik, Letter C, dll)', 'Other proof (girik, Letter C, etc.)'],
  [6, 'Tidak punya', 'None'],
]);

export const floorMaterial = codeList('floor_material', form('R303'), [
  [1, 'Marmer/granit', 'Marble/granite'],
  [2, 'Keramik', 'Ceramic tile'],
  [3, 'Parket/vinil/karpet', 'Parquet/vinyl/carpet'],
  [4, 'Ubin/tegel/teraso', 'Cement tile/terrazzo'],
  [5, 'Kayu/papan', 'Wood/plank'],
  [6, 'Semen/bata merah', 'Cement/red brick'],
  [7, 'Bambu', 'Bamboo'],
  [8, 'Tanah', 'Earth'],
  [9, 'Lainnya', 'Other'],
]);

export const wallMaterial = codeList('wall_material', form('R304'), [
  [1, 'Tembok', 'Masonry'],
  [2, 'Plesteran anyaman bambu/kawat', 'Plastered woven bamboo/wire'],
  [3, 'Kayu/papan/gypsum/GRC/calciboard', 'Wood/plank/gypsum/GRC/calciboard'],
  [4, 'Anyaman bambu', 'Woven bamboo'],
  [5, 'Batang kayu', 'Logs'],
  [6, 'Bambu', 'Bamboo'],
  [7, 'Lainnya', 'Other'],
]);

export const roofMaterial = codeList(
  'roof_material',
  form('R305; 5 bamboo and 6 wood as printed'),
  [
    [1, 'Beton', 'Concrete'],
    [2, 'Genteng', 'Tile'],
    [3, 'Seng', 'Zinc sheet'],
    [4, 'Asbes', 'Asbestos'],
    [5, 'Bambu', 'Bamboo'],
    [6, 'Kayu/sirap', 'Wood/shingle'],
    [7, 'Jerami/ijuk/daun-daunan/rumbia', 'Thatch/palm fibre/leaves'],
    [8, 'Lainnya', 'Other'],
  ],
);

export const drinkingWater = codeList('drinking_water', form('R306a'), [
  [1, 'Air kemasan bermerk', 'Branded bottled water'],
  [2, 'Air isi ulang', 'Refill water'],
  [3, 'Leding', 'Piped'],
  [4, 'Sumur bor/pompa', 'Borehole/pump'],
  [5, 'Sumur terlindung', 'Protected well'],
  [6, 'Sumur tak terlindung', 'Unprotected well'],
  [7, 'Mata air terlindung', 'Protected spring'],
  [8, 'Mata air tak terlindung', 'Unprotected spring'],
  [9, 'Air permukaan (sungai/danau/waduk/kolam/irigasi)', 'Surface water'],
  [10, 'Air hujan', 'Rain water'],
  [11, 'Lainnya', 'Other'],
]);

export const waterWasteDistance = codeList('water_waste_distance', form('R306b'), [
  [1, '< 10 meter', 'Less than 10 m'],
  [2, '>= 10 meter', '10 m or more'],
  [8, 'Tidak tahu', 'Do not know'],
]);

export const lightingSource = codeList('lighting_source', form('R307a'), [
  [1, 'Listrik PLN dengan meteran', 'PLN electricity, metered'],
  [2, 'Listrik PLN tanpa meteran', 'PLN electricity, unmetered'],
  [3, 'Listrik non-PLN', 'Non-PLN electricity'],
  [4, 'Bukan listrik', 'Not electricity'],
]);

export const meterPower = codeList('meter_power', form('R307b'), [
  [1, '450 watt', '450 VA'],
  [2, '900 watt', '900 VA'],
  [3, '1.300 watt', '1,300 VA'],
  [4, '2.200 watt', '2,200 VA'],
  [5, '> 2.200 watt', 'Above 2,200 VA'],
]);

export const cookingFuel = codeList('cooking_fuel', form('R308; 0 does not cook, as printed'), [
  [0, 'Tidak memasak di rumah', 'Does not cook at home'],
  [1, 'Listrik', 'Electricity'],
  [2, 'Gas elpiji 5,5 kg/blue gaz', 'LPG 5.5 kg / blue gaz'],
  [3, 'Gas elpiji 12 kg', 'LPG 12 kg'],
  [4, 'Gas elpiji 3 kg', 'LPG 3 kg (subsidised)'],
  [5, 'Gas kota/meteran PGN', 'City gas'],
  [6, 'Biogas', 'Biogas'],
  [7, 'Minyak tanah', 'Kerosene'],
  [8, 'Briket', 'Briquette'],
  [9, 'Arang', 'Charcoal'],
  [10, 'Kayu bakar', 'Firewood'],
  [11, 'Lainnya', 'Other'],
]);

export const toiletFacility = codeList('toilet_facility', form('R309a'), [
  [1, 'Ada, digunakan hanya anggota keluarga sendiri', 'Yes, private'],
  [
    2,
    'Ada, digunakan bersama anggota keluarga dari keluarga tertentu',
    'Yes, shared with specific families',
  ],
  [3, 'Ada, di MCK komunal', 'Yes, communal MCK'],
  [4, 'Ada, di MCK umum/siapapun menggunakan', 'Yes, public MCK'],
  [5, 'Ada, anggota keluarga tidak menggunakan', 'Yes, but not used'],
  [6, 'Tidak ada fasilitas', 'No facility'],
]);

export const toiletType = codeList('toilet_type', form('R309b'), [
  [1, 'Leher angsa', 'Goose-neck (water seal)'],
  [2, 'Plengsengan dengan tutup', 'Chute latrine with lid'],
  [3, 'Plengsengan tanpa tutup', 'Chute latrine without lid'],
  [4, 'Cemplung/cubluk', 'Pit latrine'],
]);

export const faecesDisposal = codeList('faeces_disposal', form('R310'), [
  [1, 'Tangki septik', 'Septic tank'],
  [2, 'IPAL', 'Wastewater treatment (IPAL)'],
  [3, 'Kolam/sawah/sungai/danau/laut', 'Pond/rice field/river/lake/sea'],
  [4, 'Lubang tanah', 'Hole in ground'],
  [5, 'Pantai/tanah lapang/kebun', 'Beach/open ground/garden'],
  [6, 'Lainnya', 'Other'],
]);
