import { describe, expect, it } from "vitest";
import { parsePage } from "../index.js";

/** Two paragraphs of an article in each language, and the lines between and below them that are no text. */
const articles: [language: string, told: [string, string], besides: string[]][] = [
  [
    "ru",
    [
      "В порту во вторник открыли новый причал, который строили три года и четыре месяца.",
      "По словам начальника порта, он сможет принимать суда любых размеров.",
    ],
    [
      "<b>Читайте также:</b> <a href='/1'>Паром вернулся на линию</a>",
      "Подписывайтесь на наш <a href='/t'>Telegram-канал</a>, чтобы ничего не пропустить.",
      "Нашли ошибку? Выделите её и нажмите Ctrl+Enter",
    ],
  ],
  [
    "tr",
    [
      "Limanda yeni iskele salı günü törenle açıldı, yapımı üç yıl dört ay sürdü.",
      "Liman müdürüne göre iskeleye her boyda gemi yanaşabilecek.",
    ],
    [
      "<span>İlginizi Çekebilir</span><a href='/1'>Feribot seferlerine döndü</a>",
      "Haberin devamı için bizi takip edin.",
    ],
  ],
  [
    "ar",
    [
      "افتتح الميناء يوم الثلاثاء رصيفا جديدا استغرق بناؤه ثلاث سنوات وأربعة أشهر.",
      "وقال مدير الميناء إن الرصيف يستقبل السفن من كل الأحجام.",
    ],
    ["إقرأ أيضاً: العبارة تعود إلى الخدمة", "تابعونا على صفحاتنا"],
  ],
  [
    "hi",
    [
      "बंदरगाह पर मंगलवार को नया घाट खुल गया, जिसे बनाने में तीन साल और चार महीने लगे।",
      "बंदरगाह के प्रमुख के अनुसार यहां हर आकार के जहाज आ सकेंगे।",
    ],
    ["<b>ये भी पढ़ें:</b> <a href='/1'>नौका सेवा फिर शुरू हुई</a>"],
  ],
  [
    "ja",
    [
      "　港で１２日、新しい桟橋が開通した。工事には三年四か月かかり、費用は十八億円に上った。",
      "　港長によると、あらゆる大きさの船が着けるようになるという。",
    ],
    ["<a href='/1'>【写真】桟橋の様子</a>", "※無断転載を禁じます", "関連記事：渡し船が再開"],
  ],
  [
    "zh",
    [
      "港口新码头周二正式启用，工程历时三年零四个月，总投资十八亿元。",
      "港口负责人表示，各种大小的船只都可以停靠。",
    ],
    ["原标题：新码头启用", "（责任编辑：王小明）", "延伸閱讀：渡輪恢復行駛"],
  ],
  [
    "ko",
    [
      "항구의 새 부두가 화요일 문을 열었다. 공사에는 삼 년 사 개월이 걸렸다.",
      "항만 책임자는 모든 크기의 배가 댈 수 있다고 말했다.",
    ],
    ["관련기사 여객선 다시 뜬다", "저작권자 © 무단전재 및 재배포 금지"],
  ],
  [
    "el",
    [
      "Η νέα προβλήτα του λιμανιού άνοιξε την Τρίτη, ύστερα από τρία χρόνια και τέσσερις μήνες.",
      "Σύμφωνα με τον λιμενάρχη, θα δέχεται πλοία κάθε μεγέθους.",
    ],
    [
      "Διαβάστε επίσης: <a href='/1'>Το πλοίο επέστρεψε</a>",
      "Ακολουθήστε μας στο <a href='/g'>Google News</a>",
    ],
  ],
  [
    "pl",
    [
      "Nowe molo w porcie otwarto we wtorek, po trzech latach i czterech miesiącach budowy.",
      "Kapitan portu mówi, że przyjmie statki każdej wielkości.",
    ],
    ["Dalsza część artykułu pod materiałem wideo", "Masz temat? Napisz do nas: port@gazeta.example"],
  ],
  [
    "id",
    [
      "Dermaga baru di pelabuhan dibuka pada hari Selasa setelah dibangun tiga tahun empat bulan.",
      "Kepala pelabuhan mengatakan kapal segala ukuran bisa bersandar.",
    ],
    ["<b>Baca juga: <a href='/1'>Feri kembali berlayar</a></b>", "Simak Video: Dermaga Baru"],
  ],
  [
    "pt",
    [
      "O novo cais do porto abriu na terça-feira, depois de três anos e quatro meses de obras.",
      "Segundo o diretor do porto, vai receber navios de todos os tamanhos.",
    ],
    ["<b>📱 Siga o canal do jornal no WhatsApp</b>", "LEIA TAMBÉM:"],
  ],
  [
    "fa",
    [
      "اسکله تازه بندر روز سه‌شنبه پس از سه سال و چهار ماه کار گشایش یافت.",
      "مدیر بندر گفت که کشتی‌های بزرگ و کوچک می‌توانند پهلو بگیرند.",
    ],
    ["<b>بیشتر بخوانید:</b> <a href='/1'>قایق‌ها برگشتند</a>", "انتهای پیام/"],
  ],
  [
    "he",
    [
      "הרציף החדש בנמל נפתח ביום שלישי אחרי שלוש שנים וארבעה חודשים של עבודה.",
      "לדברי מנהל הנמל, יוכלו לעגון בו אוניות בכל גודל.",
    ],
    ["קראו גם: <a href='/1'>המעבורת חזרה</a>"],
  ],
];

describe("lines that are no text", () => {
  it.each(articles)("are left out in %s", (language, told, besides) => {
    const [first, second] = told.map((text) => `<p>${text}</p>`);
    const noise = besides.map((line) => `<p>${line}</p>`);
    const body = `<div class="nav"><a href="/">x</a></div><article><h1>☸ 2024</h1><div class="text">${first}${noise.join("")}${second}</div></article>`;
    const page = `<html lang="${language}"><head><title>☸ 2024</title></head><body>${body}</body></html>`;
    const { article } = parsePage({ body: page, url: "https://harbour.example/a" });
    expect(article.text.split("\n\n")).toEqual(told.map((text) => text.trim()));
  });
});

describe("sentences that only begin like such lines", () => {
  it.each([
    [
      "fr",
      "Les commentaires allaient de la colère à la joie, et la maire a répondu à tous, un par un, jusqu’au soir.",
    ],
    ["zh", "微信支付宣布，从五月起港口的渡轮也可以扫码乘坐，居民表示欢迎。"],
    ["es", "Además, pagará una multa de 300 euros."],
    ["en", "What’s next for the harbour is a question that the board will answer in the autumn, it said."],
    ["tr", "WhatsApp üzerinden duyurulan seferler pazartesi günü başlayacak, belediye böyle açıkladı."],
  ])("stay: %s", (language, sentence) => {
    const prose = `<p>${"The harbour board has put off its decision on the old pier until the autumn, it said. ".repeat(2)}</p>`;
    const page = `<html lang="${language}"><body><article><h1>Pier</h1><div>${prose}<p>${sentence}</p>${prose.replace("Pier", "pier")}</div></article></body></html>`;
    expect(parsePage({ body: page, url: "https://harbour.example/a" }).article.text).toContain(sentence);
  });
});
