/** German verbs. Stems are of regular ones: sag-te, sag-t, ge-sag-t; those in -t and -d take an e before the ending. */
export const SAYING_STEMS = `sag erklär betont äußer kommentier erläuter ergänz mein bemerk erwähn behaupt versicher warn kritisier bestätig
  begründ antwort erwider forder mahn beton bekräftig verkünd bericht erzähl schilder urteil prophezei präzisier resümier witzel
  scherz spott klag bedauer bilanzier konstatier formulier argumentier beteuer mutmaß vermut glaub hoff entgegn frag
  flüster twitter jubel schimpf murmel stöhn wünsch informier signalisier kontert appellier referier protestier prognostizier
  erinner verlang beklag brumm seufz unterstell verlaut erklär beteur verdeutlich unk orakel posaun brüll schrei kreisch räsonier
  plädier bezweifel moniert monier jammer sinnier dozier deklarier beanstand versicher konter pfleg skandier erklär gratulier`;
/** The past and the present of irregular ones, and their participles. */
export const SAYING_FORMS = `sprach sprachen spricht sprechen schrieb schrieben schreibt schreiben rief riefen ruft rufen bat baten bittet
  versprach versprachen verspricht unterstrich unterstrichen unterstreicht heißt hieß hießen gestand gestanden gesteht riet rieten rät
  beschrieb beschrieben beschreibt befand befanden widersprach widersprachen widerspricht schrie schrien lautete lautet meldete
  meldeten meldet empfahl empfahlen empfiehlt`;
export const SAYING_PARTICIPLES = `gesprochen geschrieben gerufen versprochen unterstrichen geheißen geraten gebeten widersprochen gemeldet
  mitgeteilt hinzugefügt ausgeführt angekündigt eingeräumt vorgeworfen aufgerufen hingewiesen hervorgehoben angemerkt bekanntgegeben
  klargestellt festgestellt zugesagt zugesichert dargelegt herausgestrichen eingewandt eingewendet vorgebracht aufgefordert empfohlen`;
/** Forms that report beside the words themselves, or with the part of the verb that stands apart: fügte … hinzu. */
export const CONTEXTUAL_FORMS = `fügte fügten fügt teilte teilten teilt gab gaben gibt kündigte kündigten kündigt räumte räumten räumt wandte
  wandten wendet stellte stellten stellt hob hoben hebt merkte merkten merkt warf warfen wirft führte führten führt zeigte zeigten zeigt
  fuhr fährt setzte setzten schloss schließt begann beginnt dachte dachten denkt lächelte lachte lacht nickte ließ ließen lässt machte machten
  macht wies wiesen weist legte legten legt strich strichen streicht sicherte sicherten schätzte schätzten schätzt drückte drückten drückt
  brachte brachten bringt fasste fassten fasst stimmte lehnte lehnten lehnt ging gingen geht hielt hielten hält reagierte reagierten
  reagiert freute freuten freut sagt sagte sagten rief riefen ruft sprach sprachen spricht gestand grinste knurrte murrte stammelte`;
/** What stands apart from these, by the form's stem: "fügt… hinzu". */
export const PARTED = `fügte:hinzu,an fügten:hinzu,an fügt:hinzu,an teilte:mit teilten:mit teilt:mit gab:bekannt,an,zu,preis gaben:bekannt,an,zu
  gibt:bekannt,an,zu kündigte:an kündigten:an kündigt:an räumte:ein räumten:ein räumt:ein wandte:ein wandten:ein wendet:ein
  stellte:klar,fest stellten:klar,fest stellt:klar,fest hob:hervor hoben:hervor hebt:hervor merkte:an merkten:an merkt:an
  warf:vor,ein warfen:vor,ein wirft:vor,ein führte:aus führten:aus führt:aus fuhr:fort fährt:fort setzte:hinzu setzten:hinzu
  ließ:verlauten,wissen,mitteilen,ausrichten ließen:verlauten,wissen,mitteilen lässt:verlauten,wissen,mitteilen machte:klar,deutlich
  machten:klar,deutlich macht:klar,deutlich wies:hin,zurück wiesen:hin,zurück weist:hin,zurück legte:dar,nahe legten:dar,nahe
  legt:dar,nahe strich:heraus strichen:heraus streicht:heraus sicherte:zu sicherten:zu schätzte:ein schätzten:ein schätzt:ein
  drückte:aus drückten:aus drückt:aus brachte:vor,zum brachten:vor bringt:vor fasste:zusammen fassten:zusammen fasst:zusammen
  stimmte:zu sagte:zu sagten:zu sagt:zu rief:auf riefen:auf ruft:auf sprach:aus,an sprachen:aus spricht:aus gestand:ein
  ging:aus gingen:aus geht:aus hielt:entgegen,fest hielten:entgegen,fest hält:entgegen,fest`;
/** Verbs with which one gives his view of something: "nannte den Plan „…“". */
export const CALLING_FORMS = `hält halten hielt hielten nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet bezeichnen beschrieb beschrieben titulierte
  titulierten tituliert wertete werteten wertet bewertete bewerteten bewertet lobte lobten lobt verurteilte verurteilten verurteilt
  beschuldigte kritisierte kritisierten kritisiert sprach sprachen spricht begrüßte begrüßten begrüßt würdigte würdigten würdigt
  rechtfertigte rechtfertigten rechtfertigt bezichtigte geißelte stufte stuften stuft
  forderte forderten riet rät betrachtete betrachteten charakterisierte charakterisiert verteidigte verteidigt`;
export const CALLING_PARTICIPLES = `genannt bezeichnet beschrieben tituliert gewertet bewertet gelobt verurteilt beschuldigt kritisiert
  begrüßt gewürdigt gerechtfertigt geprägt eingestuft betrachtet charakterisiert zurückgewiesen`;
/** Who is quoted is the object: "zitierte den Trainer". */
export const QUOTES = 'zitierte zitierten zitiert zitieren';
export const OTHER_STEMS = `bekannt spar verlängert leb arbeit spiel mach führ zeig setz stell leg kauf bau dauer folg sorg fehl wohn hör öffn
  wart such lern brauch nutz plan hol reis lieb koch kämpf lenk dreh rett schick zahl erhöh senk erreich gehör erwart versuch wechsel
  bestimm erfüll fürcht rechn handel besuch verkauf verlass besetz eröffn leit gründ veröffentlich start stopp protestier reagier
  bewert feier trenn weiger verhandel beschäftig bemüh beteilig ernenn`;
export const OTHER_FORMS = `kam kamen kommt stand standen steht lag lagen liegt blieb blieben bleibt fand fanden findet endete gewann gewannen
  verlor verloren starb starben traf trafen trifft nahm nahmen nimmt bekam bekamen bekommt erhielt erhielten zog zogen zieht trat traten
  tritt lebte arbeitete sah sahen sieht wusste wussten weiß kannte bekannte bekennt dankte dankt trug tragen trägt saß sitzt fiel fällt
  schlug schlägt gilt galt half hilft verließ lief läuft las liest aß trank schlief verstand versteht vertrat vertritt vertreten gefiel
  erschien erscheint drohte droht galten ergab ergibt betrat sank stieg steigt sang singt vermied vermeidet lehnte weigerte weigert`;
/** The subjunctive in which German gives what another says (Konjunktiv I): sei, habe, werde. */
export const SUBJUNCTIVES = `sei seien habe werde könne müsse solle wolle dürfe möge gebe komme gehe stehe bleibe nehme sehe wisse lasse halte
  finde brauche mache liege bringe führe gelte drohe rechne erwarte hoffe glaube denke fürchte freue bestehe handle handele spreche
  sage trage treffe verstehe bedeute gehöre fehle zeige helfe arbeite laufe suche lebe folge fahre stelle setze sorge steige sinke
  verliere gewinne biete verfüge bekomme erhalte entspreche kenne wünsche wolle fordere entscheide beginne ende öffne schließe
  diene reiche leide kämpfe unterstütze verdiene verfolge versuche plane prüfe bereite ergebe`;
