import { describe, expect, test } from 'vitest'
import { detectLanguage, languageOfDocument } from '../src/reading/detect-language.js'

/** What a plan may say, in languages with guidance data and without. */
const samples: Readonly<Record<string, string>> = {
  am: 'የምክር ቤቱ አባላት በሰዓት አርባ ዩሮ ያገኛሉ። እያንዳንዱ ሰው መናገር ይፈልግ እንደሆነ ራሱ ይወስናል፤ ድጋፉን ሳያጣ በማንኛውም ጊዜ ማቆም ይችላል።',
  ar: 'تحصل عضوات المجلس على أربعين يورو في الساعة. تقرر كل واحدة بنفسها ما إذا كانت تريد التحدث، ويمكنها التوقف في أي وقت دون أن تفقد الدعم.',
  bn: 'পরিষদের সদস্যরা প্রতি ঘণ্টায় চল্লিশ ইউরো পান। প্রত্যেকে নিজেই ঠিক করেন তিনি কথা বলতে চান কি না এবং যেকোনো সময় থামতে পারেন।',
  ca: 'Les persones que formen part del consell reben quaranta euros per hora. Cadascuna decideix per si mateixa si vol parlar i pot aturar-se en qualsevol moment sense perdre el suport que rep.',
  da: 'Rådets medlemmer får fyrre euro i timen. Hver enkelt bestemmer selv, om hun vil tale, og kan stoppe når som helst uden at miste støtten.',
  de: 'Die Mitglieder des Beirats erhalten vierzig Euro in der Stunde. Jede Person entscheidet selbst, ob sie sprechen möchte, und kann jederzeit aufhören, ohne die Unterstützung zu verlieren.',
  el: 'Τα μέλη του συμβουλίου λαμβάνουν σαράντα ευρώ την ώρα. Κάθε άτομο αποφασίζει μόνο του αν θέλει να μιλήσει και μπορεί να σταματήσει όποτε θέλει.',
  en: 'Members of the council are paid forty euros an hour. Each person decides for herself whether she wants to speak and can stop at any time without losing the support she receives.',
  es: 'Las personas que forman parte del consejo reciben cuarenta euros por hora. Cada una decide por sí misma si quiere hablar y puede parar en cualquier momento sin perder el apoyo.',
  fi: 'Neuvoston jäsenet saavat neljäkymmentä euroa tunnilta. Jokainen päättää itse, haluaako hän puhua, ja voi lopettaa milloin tahansa menettämättä tukea.',
  fr: 'Les membres du conseil reçoivent quarante euros par heure. Chaque personne décide elle-même si elle veut parler et peut s’arrêter à tout moment sans perdre le soutien qu’elle reçoit.',
  gl: 'As persoas que forman parte do consello reciben corenta euros por hora. Cada unha decide por si mesma se quere falar e pode parar en calquera momento sen perder o apoio.',
  hi: 'परिषद की सदस्याओं को प्रति घंटे चालीस यूरो मिलते हैं। हर व्यक्ति स्वयं तय करता है कि वह बोलना चाहता है या नहीं और किसी भी समय रुक सकता है।',
  ht: 'Manm konsèy la resevwa karant ero pa èdtan. Chak moun deside poukont li si li vle pale epi li ka sispann nenpòt lè san li pa pèdi sipò li resevwa a.',
  hu: 'A tanács tagjai óránként negyven eurót kapnak. Mindenki maga dönti el, hogy akar-e beszélni, és bármikor abbahagyhatja anélkül, hogy elveszítené a támogatást.',
  id: 'Anggota dewan menerima empat puluh euro per jam. Setiap orang memutuskan sendiri apakah ia ingin berbicara dan dapat berhenti kapan saja tanpa kehilangan dukungan.',
  it: 'Le persone che fanno parte del consiglio ricevono quaranta euro all’ora. Ognuna decide da sola se vuole parlare e può fermarsi in qualsiasi momento senza perdere il sostegno.',
  ja: '評議会のメンバーは一時間につき四十ユーロを受け取ります。話すかどうかは一人ひとりが自分で決め、支援を失うことなくいつでもやめることができます。',
  ko: '위원회 위원은 시간당 사십 유로를 받습니다. 말할지 여부는 각자가 스스로 정하며, 지원을 잃지 않고 언제든지 그만둘 수 있습니다.',
  nb: 'Rådets medlemmer får førti euro i timen. Hver enkelt bestemmer selv om hun vil snakke, og kan slutte når som helst uten å miste støtten.',
  ne: 'परिषद्का सदस्यहरूले प्रति घण्टा चालीस युरो पाउँछन्। प्रत्येक व्यक्तिले बोल्ने कि नबोल्ने आफैँ निर्णय गर्छ र सहयोग नगुमाई जुनसुकै बेला रोक्न सक्छ।',
  nl: 'De leden van de raad krijgen veertig euro per uur. Iedereen beslist zelf of zij wil spreken en kan op elk moment stoppen zonder de ondersteuning te verliezen.',
  pl: 'Członkinie rady otrzymują czterdzieści euro za godzinę. Każda osoba sama decyduje, czy chce mówić, i może przestać w każdej chwili bez utraty wsparcia.',
  pt: 'As pessoas que participam do conselho recebem quarenta euros por hora. Cada uma decide por si mesma se quer falar e pode parar a qualquer momento sem perder o apoio que recebe.',
  ro: 'Membrii consiliului primesc patruzeci de euro pe oră. Fiecare persoană hotărăște singură dacă vrea să vorbească și se poate opri oricând fără să piardă sprijinul.',
  ru: 'Участницы совета получают сорок евро в час. Каждая сама решает, хочет ли она говорить, и может остановиться в любое время, не теряя поддержки.',
  sk: 'Členky rady dostávajú štyridsať eur za hodinu. Každá sa sama rozhoduje, či chce hovoriť, a môže kedykoľvek prestať bez toho, aby stratila podporu.',
  so: 'Xubnaha golaha waxay helaan afartan yuuro saacaddii. Qof kastaa isaga ayaa go’aansada inuu rabo inuu hadlo wuxuuna joojin karaa wakhti kasta isagoon lumin taageerada.',
  sq: 'Anëtarët e këshillit marrin dyzet euro në orë. Secili vendos vetë nëse dëshiron të flasë dhe mund të ndalet në çdo kohë pa humbur mbështetjen.',
  sv: 'Rådets medlemmar får fyrtio euro i timmen. Var och en bestämmer själv om hon vill tala och kan sluta när som helst utan att förlora stödet.',
  sw: 'Wajumbe wa baraza hupokea euro arobaini kwa saa. Kila mtu anaamua mwenyewe kama anataka kuzungumza na anaweza kuacha wakati wowote bila kupoteza msaada.',
  th: 'สมาชิกสภาได้รับค่าตอบแทนสี่สิบยูโรต่อชั่วโมง แต่ละคนตัดสินใจเองว่าจะพูดหรือไม่ และหยุดได้ทุกเมื่อโดยไม่เสียความช่วยเหลือ',
  tl: 'Ang mga kasapi ng konseho ay tumatanggap ng apatnapung euro kada oras. Bawat isa ang nagpapasya kung nais niyang magsalita at maaaring tumigil anumang oras nang hindi nawawalan ng suporta.',
  tr: 'Kurul üyeleri saat başına kırk avro alır. Herkes konuşmak isteyip istemediğine kendisi karar verir ve desteğini kaybetmeden istediği zaman durabilir.',
  uk: 'Учасниці ради отримують сорок євро за годину. Кожна сама вирішує, чи хоче вона говорити, і може зупинитися будь-коли, не втрачаючи підтримки.',
  vi: 'Các thành viên hội đồng nhận bốn mươi euro mỗi giờ. Mỗi người tự quyết định có muốn nói hay không và có thể dừng lại bất cứ lúc nào mà không mất sự hỗ trợ.',
  zh: '委员会成员每小时获得四十欧元。每个人自己决定是否愿意发言，并且可以随时停止，而不会失去支持。',
}

const english = samples['en'] ?? ''
const french = samples['fr'] ?? ''

describe('a language is known by its words', () => {
  test.each(Object.entries(samples))('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  test('whatever signs, addresses and numbers stand around them', () => {
    const words = english
      .split(' ')
      .map((word, index) => `- **${word}**: [ ] <b>${index}</b> | https://exemple.fr/les/personnes`)
    expect(detectLanguage(words.join('\n'))).toBe('en')
  })

  test('wherever in a long document they stand', () => {
    const numbers = '| 12 | 4.50 |\n'.repeat(200)
    expect(detectLanguage(`${numbers}${french}\n${numbers}`.repeat(3) + french)).toBe('fr')
  })
})

describe('too little is no language', () => {
  test.each([
    ['nothing', ''],
    ['numbers', '12 000, 2026-11-25, 4.50 €\n'.repeat(20)],
    ['one line', 'Members are paid.'],
    ['addresses only', 'https://example.org/members-of-the-council-are-paid '.repeat(20)],
  ])('%s', (_, text) => {
    expect(detectLanguage(text)).toBeUndefined()
  })

  test.each(['es', 'fr', 'en'])(
    'any piece of forty letters is rightly known or not at all: %s',
    (language) => {
      const text = samples[language] ?? ''
      const pieces = Array.from({ length: text.length - 40 }, (_, start) => text.slice(start, start + 40))
      for (const piece of pieces) expect([language, undefined]).toContain(detectLanguage(piece))
    },
  )
})

describe('of what is known of a document', () => {
  test('what its author wrote comes first', () => {
    expect(languageOfDocument({ frontMatter: 'fr-CA', document: 'es', text: english })).toBe('fr-CA')
  })

  test('a tag may be written as programs write it', () => {
    expect(languageOfDocument({ frontMatter: ' en_GB ', text: french })).toBe('en-GB')
  })

  test('what is no tag says nothing', () => {
    expect(languageOfDocument({ frontMatter: 'Français, English', text: english })).toBe('en')
    expect(languageOfDocument({ frontMatter: '', document: '*', text: '' })).toBeUndefined()
  })

  test('the setting of a program stands where the text does not speak against it', () => {
    expect(languageOfDocument({ document: 'en-US', text: english })).toBe('en-US')
    expect(languageOfDocument({ document: 'en-US', text: 'Too short.' })).toBe('en-US')
  })

  test('the text stands against the setting of a program', () => {
    expect(languageOfDocument({ document: 'en-US', text: french })).toBe('fr')
  })
})
