/** Articles in scripts that need something of the style sheet: joined, without italics, without spaces, from right to left. */

const head = (language: string, title: string, description: string, more = '') =>
	`---
title: "${title}"
description: "${description}"
kind: report
published: 2024-03-02
updated: 2024-03-05
language: ${language}
authors: [desk]
topics: [conflict]
${more}---

`;

const persianData = `keyPoints:
  - پل کهنه از دوشنبه بسته است و تا بهار بسته می‌ماند.
  - شکاف در پایه سوم ۱۴ سانتی‌متر طول دارد.
  - شرکت Harbour Works برآورد هزینه را ۳٫۲ میلیون اعلام کرد.
places: [harbour-town]
events:
  - date: 2024-02-20
    label: نخستین گزارش درباره شکاف
  - date: 2024-03-01
    label: پل بسته شد
sources:
  - id: report
    kind: document
    title: Inspection report 41
    publisher: Harbour Office
    date: 2024-03-01
    url: https://www.example.org/report-41
  - id: speech
    kind: statement
    title: سخنان رئیس اداره بندر
    publisher: اداره بندر
    date: 2024-03-02
corrections:
  - date: 2024-03-05
    kind: correction
    text: در نسخه نخست، شماره پایه نادرست بود.
`;

const persian = `پل کهنه شهر بندری روز دوشنبه *بسته* شد.[^report] رئیس اداره بندر گفت: <q>مردم نباید نگران باشند؛ می‌دانیم چه کنیم.</q>[^speech][^report]

به گزارش Reuters در سال ۲۰۲۴، شرکت Harbour Works (شعبه شمال) قرارداد شماره 41/B را امضا کرد و ۳٫۲ میلیون هزینه برآورد شد.

## آنچه می‌دانیم درباره شکاف پایه سوم و برنامه بازسازی

1. شکاف در پایه سوم است.
2. پل تا بهار بسته می‌ماند.
3. کشتی‌ها از راه شمالی می‌روند.

> نخستین بار است که پل در شصت سال گذشته بسته می‌شود.

:::map[دو اسکله]{places="harbour-town far-quay"}
:::

:::pull-quote[رئیس اداره بندر]
«پل را باز خواهیم کرد.»
:::

:::table[گذر روزانه از پل]{source="اداره بندر"}
| روز | کامیون | خودرو |
| --- | --: | --: |
| دوشنبه | ۱٬۲۰۰ | ۳٬۴۵۰ |
| سه‌شنبه | ۸۰ | ۲۱۰ |
:::

### گام‌های بعدی

گزارش کامل را [روزنامه Harbour Post](https://www.example.org/) منتشر کرده است.
`;

/** By id: its whole text. */
export const scriptArticles: Record<string, string> = {
	persian:
		head(
			'fa',
			'پل کهنه پس از یافتن شکاف بسته شد',
			'مهندسان در پایه سوم پل شکافی یافتند؛ گذرگاه تا بهار بسته است.',
			persianData,
		) + persian,
	arabic: `${head('ar-EG', 'إغلاق الجسر القديم بعد اكتشاف شق', 'وجد المهندسون شقا في الدعامة الثالثة.')}أُغلق الجسر *يوم الاثنين*. قال المدير: <q>لا داعي للقلق.</q>\n\n1. الشق في الدعامة الثالثة.\n2. يبقى الجسر مغلقا.\n`,
	hebrew: `${head('he', 'הגשר הישן נסגר לאחר שהתגלה סדק', 'מהנדסים מצאו סדק בעמוד השלישי; המעבר סגור עד האביב.')}הגשר נסגר *ביום שני*. מנהל הנמל אמר: <q>אין מה לדאוג.</q> כך דווח ב-Reuters בשנת 2024.\n\n## מה שידוע\n\n1. הסדק בעמוד השלישי.\n2. הגשר סגור.\n`,
	japanese: `${head('ja', '亀裂が見つかり、古い橋が通行止めになった', '技術者が第三橋脚に亀裂を見つけ、橋は春まで閉鎖される。')}港町の古い橋は月曜日に*閉鎖*された。港湾局長は<q>心配はいらない</q>と述べた。「橋は必ず開く」とReutersが2024年に伝えた。\n\n## わかっていること\n\n1. 亀裂は第三橋脚にある。\n2. 橋は春まで閉鎖される。\n`,
	hindi: `${head('hi', 'दरार मिलने के बाद पुराना पुल बंद कर दिया गया', 'इंजीनियरों को तीसरे खंभे में दरार मिली; रास्ता वसंत तक बंद है।')}पुराना पुल *सोमवार* को बंद कर दिया गया। बंदरगाह के निदेशक ने कहा: <q>चिंता की कोई बात नहीं।</q>\n\n## जो हम जानते हैं\n\n1. दरार तीसरे खंभे में है।\n2. पुल बंद रहेगा।\n`,
	thai: `${head('th', 'ปิดสะพานเก่าหลังพบรอยร้าว', 'วิศวกรพบรอยร้าวที่ตอม่อต้นที่สาม สะพานจะปิดจนถึงฤดูใบไม้ผลิ')}สะพานเก่าถูกปิดเมื่อ*วันจันทร์* ผู้อำนวยการท่าเรือกล่าวว่า <q>ไม่ต้องกังวล</q>\n\n## สิ่งที่เรารู้\n\n1. รอยร้าวอยู่ที่ตอม่อต้นที่สาม\n2. สะพานปิดจนถึงฤดูใบไม้ผลิ\n`,
	german: `${head('de', 'Hafenbrückensicherheitsuntersuchungen verzögern Wiedereröffnung', 'Ein Riss im dritten Pfeiler; gesperrt bis zum Frühjahr.')}Die Brücke wurde *am Montag* gesperrt. Der Leiter sagte: <q>Niemand muss sich sorgen.</q> Die Wiedereröffnungsfeierlichkeiten der Hafenbrückeninstandsetzungsgesellschaft wurden verschoben.\n`,
};
