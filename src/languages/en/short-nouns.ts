/** Nouns of up to four letters that no other table holds: between two names they join nothing. */
export const SHORT_NOUNS: ReadonlySet<string> = new Set(
  `act ad age aid air app arm art axe baby back bag ball band bar barn bath bay beat bed beef beer bell belt bet bid bike bird boat
  body bomb bone book boom boot bowl box bras bus cab cafe café cake camp cap car card care cart case cash cat cave cell chef chip
  city clan club coal coat code coin cook core corn cost crew crop cup dam dance data date dawn day deal debt deck deer desk diet
  dish dock dog doll dome door dose dot drug duck duel duet duo dust duty ear east edge egg epic era euro exam eye face fact fair
  fan farm fate fear feat fee feud film fire fish flag flat fleet flu fog folk food foot fork form fort fuel fun fund fur game gang
  gap gas gate gear gem gene gift gig girl goal goat god gold golf gun gym hair half hall ham hand harm hat head heat hero hill hip
  hit hole home hope horn hour hub hue hull hut ice icon idea idol inch ink inn iron isle item jam jazz jet job joke jury key kick
  kit knee lab lack lad lake lamb lamp land lane law lead leaf leak left leg lens life line link lion lip loan lock loft logo look
  loop loss lot love luck lung mail main mall map mark mask mass mate maze meal meat men menu mess mile milk mill mind mine mode
  mood moon moss moth move mud myth name navy neck need nest net news node nose note nun oak oath odds oil opera pace pack pact
  page pain pair pal palm park part path pay peak peer pen pet pier pig pile pill pine pint pipe pit plan play plea plot poem poet
  poll pond pool pop port pot pub puma pump race rack raid rail rain ram rap rat rate rent rest rice ride ring riot risk rite road
  rock rod role roll roof room root rope rose row rugby rule run rush sake sale salt sand saw scan seal seat sect seed self sex
  ship shoe shop shot show side sign silk site size skin sky slot snow soap sock soil solo song soul soup span spot spy star stem
  step stop suit sum sun swan tale talk tank tap tape task tax tea team tech teen tent term test text tide tie tile time tip title
  toe toll tomb ton tone tool top tour town toy tram trap tray tree trio trip tube tune turf twin type tyre unit user vale van vase
  veto vice vial vine visa void volt vote wage wall war ward wave way wax web week well west whip wife win wind wine wing wire wish
  wolf wood wool work yard year youth zone zoo`.split(/\s+/),
);
