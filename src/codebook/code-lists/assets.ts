import { codeList, form } from '../code-list.ts';

export const internetAccess = codeList('internet_access', form('R505'), [
  [0, 'Tidak menggunakan internet', 'No internet'],
  [1, 'Internet dan TV digital berlangganan', 'Subscribed internet and digital TV'],
  [2, 'WiFi', 'WiFi'],
  [3, 'Internet handphone', 'Mobile phone internet'],
]);

export const bankAccount = codeList('bank_account', form('R506'), [
  [1, 'Ya, untuk usaha', 'Yes, business'],
  [2, 'Ya, untuk pribadi', 'Yes, personal'],
  [3, 'Ya, untuk usaha dan pribadi', 'Yes, both'],
  [4, 'Tidak', 'No'],
]);

export const movableAsset = codeList('movable_asset', form('R502'), [
  ['a', 'Tabung gas 5,5 kg atau lebih', 'Gas cylinder >=5.5 kg'],
  ['b', 'Lemari es/kulkas', 'Refrigerator'],
  ['c', 'Air conditioner (AC)', 'Air conditioner'],
  ['d', 'Pemanas air', 'Water heater'],
  ['e', 'Telepon rumah (PSTN)', 'Fixed-line telephone'],
  ['f', 'Televisi layar datar (min. 30 inci)', 'Flat-screen TV (>=30 in)'],
  ['g', 'Emas/perhiasan (min. 10 gram)', 'Gold/jewellery (>=10 g)'],
  ['h', 'Komputer/laptop/tablet', 'Computer/laptop/tablet'],
  ['i', 'Sepeda motor', 'Motorcycle'],
  ['j', 'Sepeda', 'Bicycle'],
  ['k', 'Mobil', 'Car'],
  ['l', 'Perahu', 'Boat (no engine)'],
  ['m', 'Kapal/perahu motor', 'Motor boat/ship'],
  ['n', 'Smartphone', 'Smartphone'],
]);

export const immovableAsset = codeList('immovable_asset', form('R503'), [
  ['a', 'Lahan (selain yang ditempati)', 'Land other than occupied'],
  ['b', 'Rumah/bangunan di tempat lain', 'House/building elsewhere'],
]);

export const livestock = codeList('livestock', form('R504'), [
  ['a', 'Sapi', 'Cattle'],
  ['b', 'Kerbau', 'Buffalo'],
  ['c', 'Kuda', 'Horse'],
  ['d', 'Babi', 'Pig'],
  ['e', 'Kambing/domba', 'Goat/sheep'],
]);
