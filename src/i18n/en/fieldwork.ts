import type { Messages } from '../id.ts';

export const fieldwork: Messages['fieldwork'] = {
  title: 'Fieldwork of Regsosek 2022',
  description:
    'When and by whom Regsosek 2022 was carried out: dates, the officers PPL, PML and Koseka, national target, public consultation, DTSEN, and what is not published.',
  lead: (start, end, families) =>
    `Officers went from house to house from ${start} to ${end}. The target was ${families} in all Indonesia.`,
  facts: {
    fieldwork: 'Time of fieldwork',
    target: 'National target',
    officers: 'Officers in Indonesia',
    kepri: 'Officers in Kepulauan Riau',
    about: (persons) => `about ${persons}`,
    reported: 'as reported before the fieldwork; PPL, PML and Koseka together, without parts',
    load: 'Load of one PPL',
    loadText: 'as planned',
    registered: 'Family cards in Kepulauan Riau',
    registeredText: 'first half of 2021, civil registry: no result of Regsosek',
  },
  timeline: {
    csv: (size) => `CSV of all fieldwork records${size}`,
    kicker: 'Sequence',
    title: 'From the coordination meeting to the village forum',
    subtitle: (from, to) => `Stages of Regsosek, ${from} to ${to}`,
    label: (parts) => `Timeline of the stages of Regsosek. ${parts}.`,
    columns: { event: 'Stage', start: 'Start', end: 'End', source: 'Source' },
    planned:
      'Dates of the fieldwork as planned for the nation; when each regency finished is not published. Faint bar: only the month is known.',
    events: {
      province: 'Provincial meeting opened by the governor',
      lingga: 'Information meeting in Lingga',
      fieldwork: 'From house to house',
      homeless: 'Regsosek night: people without a home',
      documents: 'Deadline for the papers of officers',
      forum: 'Public consultation (FKP) in villages',
    },
  },
  roles: {
    title: 'Who did the work',
    items: {
      ppl: {
        name: 'PPL, enumerators',
        text: 'interview families from house to house and fill in the form.',
      },
      pml: {
        name: 'PML, supervisors',
        text: 'accompany several enumerators, check their forms and repeat visits where needed.',
      },
      koseka: {
        name: 'Koseka, district coordinators',
        text: 'organise the work of a district and receive the documents from supervisors.',
      },
    },
    example: (area, ppl, pml, koseka) =>
      `The parts for Kepulauan Riau are not published. To show how they relate, ${area} reported ${ppl} PPL, ${pml} PML and ${koseka} Koseka.`,
  },
  elsewhere: {
    title: 'Other places to compare with',
    text: 'Reports from other places, as printed. These figures are not added up and not cross-checked.',
    columns: {
      area: 'Area',
      officers: 'Officers',
      ppl: 'PPL',
      pml: 'PML',
      koseka: 'Koseka',
      target: 'Families targeted',
      source: 'Source',
    },
  },
  response: {
    title: 'Response results in the extract',
    text: 'No official response results for Kepulauan Riau are published. What follows is computed from the extract that this site processed, not from reports of officers.',
  },
  after: {
    title: 'After the fieldwork',
    paragraphs: [
      'The processed data were ranked by welfare and then discussed with residents in a public consultation in every village.',
      'Since Presidential Instruction 4 of 2025, Regsosek is merged with DTKS and P3KE into the single national social and economic data (DTSEN), renewed every quarter.',
    ],
  },
  unknown: {
    title: 'What is not published',
    text: 'We looked for these and did not find them:',
    items: [
      'the number of families enumerated in Kepulauan Riau, of the province or of its regencies;',
      'the numbers of PPL, PML and Koseka in Kepulauan Riau by regency;',
      'how many families refused, had moved or were not met;',
      'results of the public consultation in Kepulauan Riau: how many families changed group;',
      'the number of families by decile in Kepulauan Riau.',
    ],
    conflict: (one, other) =>
      `Nor do sources agree on the number of variables of the form: ${one} in one report, ${other} in another.`,
  },
  records: {
    title: 'All records of the fieldwork',
    caption: (rows) => `${rows} records, as their sources print them`,
    columns: {
      area: 'Area',
      item: 'What',
      value: 'Value',
      period: 'Year',
      source: 'Source',
    },
    yes: 'yes',
  },
  households: (count) => `${count} households`,
  items: {
    'regsosek-officers': 'Officers in all',
    'regsosek-field-officers': 'Field officers in all',
    'regsosek-ppl': 'Enumerators (PPL)',
    'regsosek-pml': 'Supervisors (PML)',
    'regsosek-koseka': 'District coordinators (Koseka)',
    'regsosek-task-force': 'Task force',
    'regsosek-fieldwork-start': 'Start of fieldwork',
    'regsosek-fieldwork-end': 'End of fieldwork',
    'regsosek-provincial-coordination-meeting': 'Provincial coordination meeting',
    'regsosek-regency-coordination-meeting': 'Information meeting of the regency',
    'regsosek-homeless-night': 'Regsosek night',
    'regsosek-officer-admin-deadline': 'Deadline for papers',
    'regsosek-fkp-start': 'Start of the public consultation',
    'regsosek-fkp-end': 'End of the public consultation',
    'regsosek-target-families': 'Families targeted',
    'regsosek-enumerated-families': 'Families enumerated',
    'regsosek-coverage': 'Coverage so far',
    'regsosek-variables': 'Variables of the form',
    'regsosek-families-per-ppl': 'Families per enumerator',
    'extreme-poverty-priority-regency': 'Priority regency of extreme poverty',
    'bpnt-recipients': 'Recipients of food aid (BPNT)',
    'pkh-recipients': 'Recipients of PKH',
    'local-health-insurance-beneficiaries': 'Beneficiaries of local health insurance',
    'poor-households-unified-database': 'Poor households in the unified database',
  },
};
