import type { Messages } from '../id.ts';

export const registry: Messages['registry'] = {
  navigation: 'Pages of the registry',
  pages: {
    overview: 'Overview',
    targeting: 'Targeting',
    living: 'Living conditions',
    work: 'Work and schooling',
    people: 'People',
    fieldwork: 'Fieldwork',
    quality: 'Data quality',
    linkage: 'Linkage',
    measures: 'Which figure to use?',
    codebook: 'Codebook',
  },
  synthetic: {
    banner:
      'The registry figures on this page are computed from a made-up register, not from the data of any family. It was made to resemble Kepulauan Riau in number and spread, so that computation and protection can be examined. Do not quote them as facts.',
    more: 'Why there is made-up data',
    badge: 'made-up data, not real conditions',
  },
  overview: {
    title: 'Regsosek: the social and economic registry',
    description:
      'What Regsosek is, what a decile says and does not say, three classifications that are often confused, and how it relates to DTKS, P3KE and DTSEN.',
    lead: 'Regsosek lists every family and ranks them by welfare. It shows who and where, down to the village; it does not measure poverty rates.',
    what: {
      title: 'What it records',
      paragraphs: [
        'The social and economic registration (Registrasi Sosial Ekonomi) visited all families, not a sample. Its unit is the family of a family card (KK), which is smaller than the household of Susenas: one household may hold more than one family.',
        'It asked about the dwelling, the members, education, work, business, health and disability, social protection, assets, and programmes received in the past year. It did not ask about expenditure or income.',
        'This site never holds a name, a national identity number, a family-card number, an address or a date of birth. Only an anonymised extract comes in; only protected aggregates go out.',
      ],
      codebook: (families, individuals) =>
        `Codebook: ${families} columns of families and ${individuals} of members`,
    },
    decile: {
      title: 'What a decile is, and what it is not',
      is: 'A decile is',
      isItems: [
        'a rank: all families are put in order from the lowest to the highest welfare and divided into ten groups of one size;',
        'an estimate from what a family has (dwelling, assets, schooling, work), not from measured expenditure;',
        'national unless said otherwise: in one area decile 1 may hold more or less than a tenth, and that is the news.',
      ],
      isNot: 'A decile is not',
      isNotItems: [
        'a poverty rate: a tenth of the families is in decile 1 however rich the country;',
        'a line: a family in decile 1 need not be below the poverty line, and one below the line may be in another decile;',
        'extreme poverty: decile 1 is not “extreme poor”;',
        'a decision on aid: each programme has its own limit of deciles and its own conditions.',
      ],
      coefficients:
        'The official formula of the ranking is not public. The synthetic register uses a score of this site and says so.',
    },
    classifications: {
      title: 'Three classifications that must stay apart',
      text: 'They use similar words but were made by different people, at different times, from different material.',
      columns: {
        name: 'Classification',
        maker: 'Who judges',
        when: 'When',
        classes: 'Classes',
        use: 'Used for',
      },
      rows: {
        listing: {
          name: 'R111, status at listing',
          maker: 'head of the neighbourhood unit (RT/RW)',
          when: 'when families are listed, before the interview',
          use: 'preparing the visit; not a result of the ranking',
        },
        forum: {
          name: 'FKP group',
          maker: 'public consultation (FKP) in the village',
          when: 'after processing, before the data are used',
          use: 'checking the provisional order with residents',
        },
        ranking: {
          name: 'Decile',
          maker: 'statistical ranking from the answers of the form',
          when: 'after fieldwork; renewed in DTSEN',
          use: 'setting targets and priorities of programmes',
        },
      },
    },
    ways: {
      title: 'Go on to',
      texts: {
        overview: 'What Regsosek and deciles are.',
        targeting: 'Who receives programmes by decile, who is missed, who is outside the target.',
        living:
          'Floors, walls, roofs, drinking water, sanitation, electricity and assets, to the village.',
        work: 'Industry, status in employment, schooling and certificates.',
        people: 'Age and sex, persons with disabilities, older persons.',
        fieldwork: 'When, by whom and how many were enumerated in 2022; what is not published.',
        quality: 'Checks of the extract, completeness, and codes that could not be mapped.',
        linkage: 'How many families match the population register, DTKS and P3KE.',
        measures: 'Susenas and Regsosek side by side, with questions and their answers.',
        codebook: 'Every column of the extract: meaning, codes, universe, range, rules, secrecy.',
      },
    },
    sources: {
      title: 'How it relates to other sources',
      items: [
        'Susenas, the survey of BPS each March and September, measures household expenditure. The poverty rate, its depth and severity and the Gini ratio come from it. Regsosek does not replace it.',
        'DTKS (Ministry of Social Affairs) and P3KE (Coordinating Ministry for Human Development) were the lists of beneficiaries before Regsosek was used.',
        'Since Presidential Instruction 4 of 2025, Regsosek, DTKS and P3KE are merged into the single national social and economic data (DTSEN), renewed every quarter.',
        'The population register (Dukcapil) identifies families; matching is done before the data are anonymised, and this site receives only whether they match.',
      ],
    },
  },
};
