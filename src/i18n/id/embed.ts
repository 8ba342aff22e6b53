/** Texts of figures on the pages of others, and of the address that leads back. */
export const embed = {
  summary: 'Sematkan peta ini di situs lain',
  text: 'Salin kode ini ke halaman Anda. Peta yang tampil selalu periode terbaru, lengkap dengan sumber dan lisensinya.',
  preview: 'Lihat hasilnya',
  copy: 'Salin kode',
  link: 'Salin tautan tampilan ini',
  whole: 'Buka halaman lengkap',
  licence: 'CC BY 4.0 · batas wilayah ODbL',
  title: (heading: string) => `${heading} (sematan)`,
};
