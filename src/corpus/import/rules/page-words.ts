/**
 * What pages of many languages write around an article, as parts of regular expressions for whole words. A language is a
 * line or the part of one, from Spanish to Thai.
 */
const oneOf = (words: string): string => `(?:${words.replace(/\s*\n\s*/g, '')})`;
/** Without a letter before or behind, in any script. */
export const whole = (words: string): string => String.raw`(?<![\p{L}\p{M}])${oneOf(words)}(?![\p{L}\p{M}])`;

export const PUBLISHED = `published|appeared|posted|created|créée?|erstellt|creado|criado|creato|aangemaakt|skapad|oprettet|opprettet|utworzono|vytvořeno|создано|issued|released|aired|broadcast|recorded|filed|dated|decided|delivered|sitting of|(?:sesión|sessão|séance|sitzung|seduta|vergadering) (?:celebrada|realizada|du|vom|del|van|de)
  |handed down|debated|adopted|date of (?:publication|issue|release|judgment|judgement|decision|the decision)
  |(?:judgment|judgement|decision) date|fecha de (?:publicación|la sentencia|la decisión)|date de (?:publication|la décision|parution)
  |(?:datum der veröffentlichung|veröffentlichungsdatum|entscheidungsdatum|urteilsdatum)|data di pubblicazione|data de publicação
  |publicado|publicada|publié|publiée|veröffentlicht|erschienen|stand|pubblicato|pubblicata|gepubliceerd|geplaatst
  |publicerad|publisert|publiceret|julkaistu|opublikowano|publikacja|data publikacji|publikováno|zveřejněno|vydáno
  |опубликовано|дата публикации|размещено|добавлено|опубліковано|дата публікації|публикувано|објављено|yayınlanma|yayın tarihi|yayımlanma|giriş|eklenme(?: tarihi)?
  |(?:公開|掲載|投稿|配信|発行|作成|登録)(?:日時?)?|(?:发布|發布|發佈|刊登|发表|發表)(?:时间|時間|日期|于|於)?|時間|时间
  |(?:기사|최초)?\\s?입력|등록일?|작성일|게시일|승인|발행일|تم النشر في|تم النشر|نشر في|نُشر في|تاريخ النشر|تاریخ انتشار|เผยแพร่|เผยแพร่เมื่อ
  |mise? en ligne|parue?|postée?|rédigée?|écrite?|postad[oa]|subid[oa]|escrit[oa]|inserit[oa]|postat[oa]|scritt[oa]|eingestellt|geschrieben
  |(?:(?:artikel|beitrag|meldung|nachricht) )?vom|udgivet|offentliggjort|lagt ut|postat|verschenen|gepost|dodan[oay]|data dodania|vloženo|publikován[oae]?
  |publikované|zverejnené|uverejnené|megjelent|közzétéve|publicat[ăa]?|objavljeno|δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|avaldatud|publicēts|paskelbta
  |diterbitkan|dipublikasikan|ngày đăng|đăng ngày|פורסם|תאריך פרסום|प्रकाशित
  |(?:press|media|news) release|presse(?:mitteilung|meldung|melding|meddelelse)|pressmeddelande|persbericht|communiqué(?: de presse)?|comunicado(?: de prensa| de imprensa)?
  |nota de prensa|comunicato stampa|пресс-релиз|プレスリリース|新闻稿|보도자료`;

export const UPDATED = `updated|update|modified|revised|edited|reviewed|(?:dernières? )?modifications?|modifiée?|(?:zuletzt )?geändert|modificad[oa]|modificat[oa]|gewijzigd
  |ändrad|endret|ændret|zmodyfikowano|změněno
  |actualizado|actualizada|mis à jour|mise à jour|actualisé|aktualisiert|zuletzt aktualisiert|atualizado|atualizada|aggiornato
  |aggiornata|ultimo aggiornamento|bijgewerkt|laatste update|uppdaterad|oppdatert|opdateret|päivitetty|aktualizacja|zaktualizowano
  |aktualizováno|upraveno|обновлено|изменено|güncelleme|son güncelleme|güncellendi|更新|更新日|更新时间|更新時間|수정|آخر تحديث
  |تحديث|อัปเดต|อัปเดตล่าสุด`;

/** A label of a day, before a colon. */
export const DATE_WORDS = `date|fecha|datum|data|dato|päivämäärä|päiväys|dátum|дата|tarih|ngày|tanggal|ημερομηνία|日付|日期|날짜|التاريخ|תאריך|วันที่|तारीख`;

/** What counts the issues of a journal or the volumes of a record, before a number. */
export const ISSUES = `volume|vol|number|no|nr|issue|edition|volumen|número|núm|numéro|tome|édition|band|heft|jahrgang|ausgabe|edição
  |numero|fascicolo|nummer|jaargang|årgang|numer|rocznik|číslo|ročník|выпуск|том|sayı|cilt`;

/** Labels of whom a text was taken from. */
export const SOURCES = `source|fuente|quelle|fonte|bron|källa|kilde|lähde|źródło|zdroj|forrás|источник|джерело|kaynak|πηγή|来源|來源|出典
  |출처|المصدر|מקור|ที่มา|nguồn|sumber`;

/** Words that lead to a date or a time. */
export const BEFORE_DATES = `on|at|by|el|a las|le|à|am|um|im|em|às|il|alle|ore|op|om|den|kl|klo|dnia|o godz|dne|v|в|г|saat|tarihinde|на
  |عند|الساعة|เวลา|น`;

/** What counts readers and what they wrote, before or behind a number. */
export const COUNTED = `hits|views?|reads|comments?|shares|likes|aufrufe|zugriffe|kommentare?|vues|lectures|commentaires?|visitas|vistas|lecturas|comentarios?
  |visualizações|comentários?|visite|letture|commenti|weergaven|reacties|visningar|kommentarer|odsłony?|komentarz[ey]|zhlédnutí|просмотр(?:ов|ы)|комментари(?:ев|и|й)|okunma|yorum
  |(?:浏览|瀏覽|阅读|閱讀|点击|點擊)(?:次数|次數|量|数|數)?|评论|評論|閲覧数?|조회수?|댓글`;

/** With what a line invites to write one. */
export const INVITES_COMMENTS = `leave a (?:comment|reply)|add (?:a )?comment|no comments|keine kommentare|(?:schreibe?|hinterlasse) einen kommentar|laisser un commentaire
  |aucun commentaire|deja un comentario|sin comentarios|deixe um comentário|lascia un commento|nessun commento|(?:plaats|geef) een reactie|оставить комментарий|コメントを残す|发表(?:评论|回复)`;

/** Accounts of nobody in particular, with what leads to them. */
export const NO_AUTHOR = `(?:(?:by|von|por|par|di|door|av|от) )?(?:admin(?:istrator)?|webmaster|(?:der |die |la |de )?(?:redaktion|redacción|rédaction|redazione|redactie|redakcja|редакция))`;

/** Words that lead from a date to the part of a site that something stands in. */
export const BEFORE_SECTIONS = `in|under|filed under|en|dans|unter|em|i|w|v|в`;

/** Labels of a byline, before a colon. */
export const WRITERS = `authors?|writer|byline|reporter|text|words
  |autor|autora|autores|texto|auteurs?|autrice|texte|verfasser|autorin|autoren|reportagem|autore|autori|testo|redattore|auteur|tekst
  |författare|forfatter|kirjoittaja|teksti|szerző|írta|penulis|tác giả|συντάκτης|συντάκτρια|autorka|opracowanie|autoři|redaktor|redaktorka|автор|авторы|текст|haber|muhabir|yazar|yazan
  |editör|מאת|כתב|כתבת|كاتب|الكاتب|الكاتبة|بقلم|كتب|كتبت|إعداد|نویسنده|लेखक|लेखिका|โดย|ผู้เขียน|เขียนโดย`;

/** The same of a script without blanks, whose names have no capitals. */
export const WRITERS_UNSPACED =
  '(?:本报|本報)?(?:记者|記者)|作者|文|撰文|著者|執筆者?|ライター|(?:取材|構成|撮影)(?:[・・](?:取材|構成|撮影|文))*|聞き手|글|(?:[Tt]ext|TEXT|[Ww]ords|[Ww]ritten|[Ii]nterview) by';

/** A name in Han signs or kana; the family's may stand apart. */
export const EASTERN_NAME = String.raw`(?:[\p{Script=Han}\p{Script=Hangul}]{2,4}|(?=.{3,8}(?:$|[ 　(（]))\p{Script=Han}{1,4}[ 　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})`;

/** What stands behind the name of a Korean reporter. */
export const REPORTERS = '(?:선임|수석|인턴)?(?:기자|특파원)';

/** Words between the last two of several names. */
export const AND = 'and|&|und|et|y|en|och|og|ja|és|oraz|и|та|και';

export const READ_ALSO = `también te puede interesar|te puede interesar|lee también|leer también|lea también|noticias relacionadas
  |lire aussi|à découvrir|publications similaires|articles similaires|à lire aussi|à lire également|lisez aussi|sur le même sujet|auch interessant|lesen sie auch|lesen sie mehr|das könnte (?:sie|dich|euch) (?:auch )?interessieren
  |mehr zum thema|leia também|leia mais|veja também|leggi anche|ti potrebbe interessare|vedi anche|lees ook|läs också|läs även|les også
  |læs også|lue myös|czytaj także|czytaj też|czytaj również|zobacz też|zobacz także|čtěte také|čtěte též|čtěte více|přečtěte si
  |mohlo by vás zajímat|читайте также|читать также|смотрите также|материалы по теме|ilgili haber|ilgili haberler|ilginizi çekebilir|benzer yazılar|benzer haberler|bunu da okuyun
  |ayrıca okuyun|関連記事|関連ニュース|あわせて読みたい|相关阅读|相关报道|相关新闻|延伸阅读|相關新聞|관련기사|관련 기사|olvassa el ezt is|ez is érdekelheti
  |citește și|citiți și|vezi și|διαβάστε επίσης|διαβάστε ακόμη|читайте також|дивіться також|baca juga|simak juga|xem thêm|đọc thêm
  |यह भी पढ़ें|ये भी पढ़ें|اقرأ أيضا
  |اقرأ أيضًا|مواضيع ذات صلة|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|อ่านข่าวอื่น`;

/** What heads a list of stories that many read, or that are new, or that are like this one. */
export const OTHER_STORIES = `meistgelesen|meistgelesene artikel|neueste (?:beiträge|artikel|nachrichten)|weitere (?:artikel|beiträge|nachrichten|meldungen)
  |ähnliche (?:artikel|beiträge|nachrichten)|mehr zum thema|lo más (?:visto|leído)|más (?:artículos|noticias)|últimas noticias|entradas (?:populares|recientes)|artículos relacionados
  |les plus lus|derni(?:ers articles|ères actualités)|(?:autres|plus d['’]) ?articles|articles récents|mais lidas|mais (?:artigos|notícias)|artigos relacionados|últimas notícias
  |i più letti|ultim[ei] (?:notizie|articoli)|altri articoli|articoli correlati|meest gelezen|laatste nieuws|meer (?:over dit onderwerp|nieuws)|recente (?:blogposts|berichten)
  |gerelateerde artikelen|mest läst|senaste nytt|mest lest|mest læste|najczęściej czytane|najnowsze|popularne|podobne artykuły|nejčtenější(?: zprávy)?|nejnovější|související články
  |последние новости|самое читаемое|популярное|похожие статьи|çok okunanlar|son haberler|benzer (?:yazılar|haberler)|friss hírek|legolvasottabb|δημοφιλή|ροή ειδήσεων|xem nhiều|tin mới
  |人気記事|(?:アクセス)?ランキング|最新ニュース|热门(?:文章|新闻)?|最新(?:消息|文章)|많이 본 뉴스|주요 ?뉴스|최신 뉴스|الأكثر قراءة|آخر الأخبار|הנקראות ביותר|כתבות נוספות|ยอดนิยม|ข่าวล่าสุด|अन्य ख़बरें|ताज़ा ख़बरें`;

export const TAGS = `etiquetas|temas|archivado en|mots-clés|sujets|schlagwörter|schlagworte|themen|palavras-chave|assuntos|argomenti
  |parole chiave|trefwoorden|tagi|słowa kluczowe|štítky|témata|теги|темы|etiketler|タグ|キーワード|标签|关键词|標籤|태그|الوسوم
  |كلمات مفتاحية|แท็ก`;

export const RIGHTS_RESERVED = `all rights reserved|todos los derechos reservados|tous droits réservés|alle rechte vorbehalten
  |todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|alle rechten voorbehouden|wszelkie prawa zastrzeżone
  |všechna práva vyhrazena|все права защищены|tüm hakları saklıdır|無断転載を禁じます|無断転載禁止|版权所有|版權所有|무단 전재 및 재배포 금지
  |جميع الحقوق محفوظة|สงวนลิขสิทธิ์`;

export const ADVERTISEMENT = `publicidad|publicité|anzeige|werbung|publicidade|pubblicità|advertentie|annons|annonse|annonce
  |mainos|reklama|inzerce|реклама|reklam|広告|スポンサーリンク|广告|廣告|광고|إعلان|โฆษณา`;

/** The verbs with which a site says that it uses cookies, up to the word itself. */
export const WE_USE_COOKIES = `(?:usamos|utilizamos) (?:\\p{L}+ ){0,3}cookies|utilis(?:ons|ent) (?:des |les )?cookies
  |(?:verwenden|nutzen|setzen)(?: \\p{L}+){0,3} cookies|utilizziamo (?:i )?cookie|usiamo (?:i )?cookie|gebruiken (?:wij )?cookies
  |använder (?:vi )?cookies|bruker (?:vi )?(?:cookies|informasjonskapsler)|używamy (?:plików )?cookies|používáme (?:soubory )?cookies
  |используем (?:файлы )?(?:cookie|куки)|çerez(?:ler)? kullan|クッキーを使用|cookieを使用|使用(?:了)?cookie`;

/** With what a program for journals says under an entry where it stands. */
export const FILED = `this entry was posted (?:on|in|by)|dieser (?:beitrag|eintrag) wurde (?:unter|am|in)|cette entrée a été publiée
  |(?:esta|la) entrada (?:fue|ha sido) publicada|esta entrada foi publicada|questa voce è stata pubblicata|dit bericht (?:werd|is) geplaatst
  |detta inlägg publicerades|dette indlæg blev udgivet|dette innlegget ble publisert|ten wpis został opublikowany
  |příspěvek byl publikován|запись опубликована|bu yazı (?:.{0,40} )?tarihinde`;

/** With what a site keeps a part of it to those who pay. */
export const FOR_SUBSCRIBERS = `(?:est |sont )?réservée?s? (?:aux|à nos) abonnés|(?:nur )?für abonnenten (?:lesbar|zugänglich|reserviert)
  |(?:exclusiv[oa]|sol[oa]|reservad[oa]) para suscriptores|exclusiv[oa] para assinantes|riservat[oaie] agli abbonati
  |alleen voor abonnees|endast för prenumeranter|tylko dla prenumeratorów|jen pro předplatitele|только для подписчиков`;

/** The same of scripts without blanks. */
export const FOR_SUBSCRIBERS_UNSPACED = '会員限定の記事|有料会員になると|会员专享|유료회원 전용';

/** How letters begin. */
export const SALUTATIONS = `dear|to whom it may concern|sehr geehrte[rs]?|liebe[rs]?|guten tag|madame|monsieur|mesdames|messieurs|chers?
  |chères?|estimad[oa]s?|querid[oa]s?|muy señor(?:es)? mío[s]?|prezad[oa]s?|car[oiae]|gentil[ei]|egregi[oa]?|spettabile|geachte|beste
  |bästa|kjære|kære|hyvä|arvoisa|szanown[ayie]+|vážen[áýíé]|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|sayın|tisztelt|stimat[eăi]+|拝啓|尊敬的`;

/** What stands before what a letter is about. */
export const SUBJECTS = `re|subject|ref|betreff|betrifft|objet|asunto|assunto|oggetto|betreft|onderwerp|ämne|emne|aihe|dotyczy|věc|тема|konu
  |tárgy|件名|主题|주제|الموضوع`;

/** How letters end, above a name. */
export const CLOSINGS = `yours (?:sincerely|faithfully|truly|ever)|sincerely(?: yours)?|(?:kind|best|warm) (?:regards|wishes)|regards|respectfully
  |mit freundlichen grüßen|freundliche grüße|hochachtungsvoll|herzliche grüße|viele grüße|cordialement|bien à vous
  |veuillez agréer.{0,120}|atentamente|un (?:cordial )?saludo|saludos(?: cordiales)?|atenciosamente|cordialmente|distinti saluti
  |cordiali saluti|met vriendelijke groet(?:en)?|hoogachtend|med vänliga hälsningar|vennlig hilsen|med venlig hilsen
  |ystävällisin terveisin|z poważaniem|s pozdravem|с уважением|saygılarımla|üdvözlettel|敬具|此致|敬礼`;

/** The words of a link with which a reader answers what another wrote. */
export const REPLIES = `reply|antworten|répondre|responder|contestar|rispondi|reageren|beantwoorden|svara|svar|besvar|vastaa|odpowiedz
  |odpovědět|odpovedať|ответить|відповісти|yanıtla|cevapla|válasz|válaszolok|răspunde|απάντηση|trả lời|balas|返信|返信する|回复|回覆|답글|رد
  |ตอบกลับ|השב|जवाब दें`;

/** What stands above the words of readers, alone or with a number. */
export const COMMENTS = `(?:reader |user )?comments|(?:leser)?kommentare|commentaires|comentarios|comentários|commenti|reacties|kommentarer|kommentit
  |komentarze|komentáře|diskuse|diskusia|diskuze|комментарии|комментариев|комментария|обсуждение|коментарі|коментари|yorumlar|yorum|hozzászólások
  |comentarii|σχόλια|bình luận|ý kiến|komentar|コメント|评论|評論|留言|댓글|التعليقات|تعليقات|תגובות|ความคิดเห็น|टिप्पणियाँ|diskutieren sie mit
  |replies|responses|gedanken zu|réflexions sur`;

/** What heads a list of the parts of a book, or what it is about in short. */
export const CONTENTS = `(?:table of |list of )?contents|index|abstract|summary|inhalt|inhalts(?:verzeichnis|übersicht)|zusammenfassung|kurzfassung
  |índice(?: general)?|contenido|tabla de contenidos?|resumen|table des matières|sommaire|résumé|indice(?: generale)?|sommario|riassunto
  |sumário|resumo|inhoud(?:sopgave)?|samenvatting|innehåll(?:sförteckning)?|innhold(?:sfortegnelse)?|indhold(?:sfortegnelse)?|sisällys(?:luettelo)?
  |spis treści|streszczenie|obsah|содержание|оглавление|içindekiler|özet|tartalom(?:jegyzék)?|cuprins|mục lục|daftar isi|目次|目录|目錄|차례|목차`;

export const IS_CONTENTS = new RegExp(`^${whole(CONTENTS)}$`, 'iu');

/** What stands before the first chapter of a book. */
export const FOREWORDS = `preface|foreword|introduction|prologue|vorwort|einleitung|geleitwort|préface|avant-propos|prefacio|prólogo|introducción
  |prefácio|introdução|prefazione|introduzione|voorwoord|inleiding|förord|inledning|forord|innledning|indledning|esipuhe|johdanto|wstęp|przedmowa
  |předmluva|úvod|предисловие|введение|önsöz|giriş|előszó|bevezetés|まえがき|はじめに|前言|序言|머리말`;

/** What heads the life of an author. */
export const ABOUT_AUTHOR = `about the authors?|about the writer|sobre (?:la firma|el autor|la autora|o autor|a autora)|über (?:den autor|die autorin)|zur person
  |à propos de l['’]auteure?|l['’]autore|l['’]autrice|sull['’]autore|over de auteur|om författaren|om forfatteren|o autorze|o autorce|o autorovi|o autorce|об авторе|yazar hakkında
  |a szerzőről|despre autor|關於作者|关于作者|作者简介|著者紹介|عن الكاتب|על הכותב`;

/** How a sentence goes on behind the name of somebody whose life it tells. */
export const IS_SOMEBODY = `is (?:an?|the)|lives|works|writes|teaches|ist|lebt|arbeitet|schreibt|est|vit|travaille|es|vive|trabaja|é|trabalha|è
  |lavora|is een|woont|werkt|är|bor|er|jobber|on|jest|mieszka|je|является|живет|живёт`;
