import { wordList } from '../text/word-list.ts';

/**
 * Given names from all over the world, by region, men's and women's: they tell a person from a place or a firm, and
 * "he" from "she". Names that are common English words or places ("Hope", "Chad") are left out where a text would
 * seldom mean the person. A name that both bear stands in both lists.
 */
export const GIVEN_NAMES: readonly {
  readonly region: string;
  readonly male: string;
  readonly female: string;
}[] = [
  {
    region: 'The English-language press',
    male: `aaron abdul abraham adam adrian ahmed al alan albert alberto alejandro alex alexander alexis alfred ali
      allan allen alvin amir andre andreas andres andrew andy angel angelo anthony antonio armando arnold arthur
      ash austin barack barney barry bart ben benjamin bernard bernie bill billy blake bob bobby boris brad
      bradley brandon brendan brent brett brian bruce bryan byron caleb calvin cameron carl carlos carlton carter
      cesar chad charles charlie chester chris christian christopher chuck clarence clark claude clay clayton
      cliff clifford clint clinton clive cody colin connor corey cory craig curt curtis cyrus dale damian damon
      dan daniel danny darren darrell dave david dean dennis denis derek desmond devin diego dinesh dmitri
      dominic don donald donny doug douglas drew dustin dwayne dwight dylan earl ed eddie edgar eduardo edward
      edwin eli elias elijah elliot elliott elon emilio emmanuel eric erik ernest ernesto ethan eugene evan
      felipe felix fernando francisco francis franco frank franklin fred freddie frederick gabriel garrett gary
      gavin gene geoffrey george gerald gerard gilbert giovanni glen glenn gordon graham grant greg gregory
      guillermo gus gustavo guy harold harry harvey hassan hector henry herbert herman howard hugh hugo ian
      ibrahim igor isaac ismail ivan jack jackson jacob jaime jake jamal james jamie jared jason javier jay jeb
      jeff jefferson jeffrey jeremiah jeremy jerome jerry jesse jesus jim jimmy joaquin joe joel john johnny jon
      jonah jonathan jordan jorge jose joseph josh joshua juan julian julio justin kareem karl keith ken kenneth
      kevin khalid kirk kurt kyle lamar lance larry lawrence lee leo leon leonard leroy leslie lewis liam lindsey
      lloyd logan lorenzo louis luca lucas luis luke malcolm manuel marc marcel marco marcos marcus mario mark
      marshall martin marvin mason matt matteo matthew maurice max maxwell mel michael miguel mike milton mitch
      mitchell mitt mohamed mohammed morgan morris moses muhammad murray mustafa nathan nathaniel ned neil nelson
      nicholas nick nicolas nigel noah noel norman oliver omar oscar osama otto owen pablo pat patrick paul pedro
      perry pete peter phil philip phillip pierre preston quentin rafael rajiv ralph ramon rand randall randy
      raul ray raymond reggie reginald reince rene rex ricardo richard rick ricky rob robert roberto robin rodney
      rodrigo roger roland roman ron ronald ronnie ross roy ruben rudy rupert russ russell ryan salvador sam
      samuel santiago scott sean sebastian sergei sergio seth shane shaun shawn sheldon sherrod sidney simon
      solomon spencer stan stanley stefan stephen steve steven stewart stuart ted terrence terry theo theodore
      thomas tim timothy toby todd tom tommy tony travis trevor trey troy tucker tyler vernon victor vince
      vincent vladimir wade wallace walter warren wayne wesley wilfred will william willie winston wolf xavier
      yusuf zach zachary tobias finn gareth alistair angus archie callum dermot ewan fergus giles nikolai niall
      padraig piers rory seamus sven lars bjorn klaus jurgen hans luc yves emil hiroshi kenji wei arjun rohan
      sanjay anil vikram kofi kwame milan luka jonas nils`,
    female: `abby abigail ada adele adriana agnes aisha alexandra alexandria alice alicia alison allison alma alyssa
      amanda amber amelia amy ana anastasia andrea angela angelina anita ann anna anne annette annie antonia
      april ariana ashley audrey aurora ava barbara beatrice becky bella bernadette bertha beth bethany betsy
      betty beverly bonnie brenda briana bridget brittany brooke camila candace carla carly carmen carol carole
      caroline carolyn carrie cassandra catherine cathy cecilia celeste charlene charlotte chelsea cheri cherry
      cheryl chloe christina christine christy cindy claire clara claudia colleen connie constance cora courtney
      crystal cynthia daisy dana danielle daphne darlene dawn debbie deborah debra delia delores denise diana
      diane dianne dolores donna dora doris dorothy edith edna eileen elaine eleanor elena elisa elise elizabeth
      ella ellen elsa elsie emily emma erica erika erin esther ethel eva eve evelyn faith fatima felicia fiona
      florence frances gabriela gabrielle gail genevieve georgia geraldine gertrude gillian gina ginger gladys
      gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena hilary hillary holly hope
      huma ida ilhan ines ingrid irene iris irma isabel isabella ivanka ivy jackie jacqueline jan jane janet
      janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joann joanna
      joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie juliet june kaitlyn kara
      karen karin kate katherine kathleen kathryn kathy katie katrina kay kayla kelly kellyanne kelsey kerry kim
      kimberly kirsten kirstjen kristen kristi kristin kristina laura lauren laurie leah leila lena leslie
      leticia lillian lily linda lisa liz loretta lori lorraine louise lucia lucille lucinda lucy lydia lynn
      mabel madeleine madison maggie mandy marcia margaret maria mariah marian marianne marie marilyn marina
      marisa marjorie marla marlene marsha martha mary maureen maxine maya megan megyn meghan melania melanie
      melinda melissa mercedes meredith mia michele michelle mildred mimi mindy miranda miriam molly mona monica
      nadia nancy naomi natalia natalie natasha nicole nikki nina nora norma olga olivia pam pamela patricia
      patsy patti patty paula pauline pearl peggy penelope penny phyllis priscilla rachel rebecca regina renee
      rhonda rita roberta robyn rochelle rosa rosalie rose rosemary roxanne ruth sabrina sadie sally samantha
      sandra sara sarah sasha selena serena shannon sharon sheila shelley sherry shirley silvia simone sofia
      sonia sonya sophia sophie stacey stacy stella stephanie sue susan susana susanna suzanne sydney sylvia
      tamara tammy tanya tara tatiana teresa tess theresa tiffany tina toni tracey tracy tulsi valerie vanessa
      vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma yasmin yolanda
      yvette yvonne zoe zoey agatha imogen philippa gemma nigella siobhan niamh aoife astrid freya joana priya
      anjali lakshmi mei yuki amara chidi ngozi zainab layla ruta beatrix clementine cordelia eloise matilda`,
  },
  {
    region: 'West and North Africa, the Arab world',
    male: `abdallah abdulaziz abdullah abdulrahman abdel adel adnan ahmad akram alaa ameen amin anas anwar ashraf
      ayman aziz bashar bashir basel bassam bilal boutros faisal farid farouk fawzi fouad ghassan habib hadi
      hakim hamad hamid hamza hani haroun haitham hazem hicham hisham hosni hussain hussein imad issam jaber
      jalal jamil karim khaled khalil maher mahmoud majid malek mansour marwan mehdi mohamad mohammad moncef
      mounir mourad muammar munir mustapha nabil nader naguib naji nasser nidal nizar noureddine qasim rachid
      rafiq rami rashid riyad riad saad saeed salah saleh salim salman sami samir sayed sharif sherif sofiane
      suleiman taha tahar tamer tarek tariq walid waleed wael yahya yasser yassine yousef youssef yusef younes
      zaid zakaria ziad zouhair nadeem`,
    female: `afaf aida alia aliya amal amani amina amira asma asmaa aya ayat aziza bouchra dalia dina farah farida
      fatiha fatma fatimah fatou ghada habiba hafsa hala hanan hanaa haneen hayat heba hiba houda huda ibtisam
      iman inas jamila khadija khadijah kawthar laila lamia latifa lina loubna lubna maha malak malika manal
      mariam maryam maysa mouna nabila nada najat najla nawal nesrine noor noura nour ola rabia rana rania rasha
      reem rola ruba safa safiya salma samar samia samira sanaa sawsan shaima shireen siham soraya souad suhair
      sumaya thuraya wafa widad yasmina yasmine yousra zahra zaynab zeinab zohra zubaida`,
  },
  {
    region: 'Turkey, Iran, Central Asia',
    male: `ahmet alparslan arash arslan askar azamat babak bahram bakhtiar behrouz bekir berat berk bulent bülent
      burak cem cengiz cihan daniyar davood devlet dogan doğan ekrem emin emre enver ercan erdal erdem erkan
      erman farhad faramarz farzad fatih ferhat fikret firuz furkan gokhan gökhan hakan haluk hasan hossein
      hüseyin huseyin ismet javad jahangir kamran kaveh kemal kerem kiyan kourosh levent mahdi masoud mehmet
      mesut metin mohsen morteza murat nurlan nursultan okan olcay onur orhan osman ozan ozgur özgür reza rustam
      ruslan saeid selahattin selcuk selçuk serdar serkan shahram siamak sinan soner suat tayyip timur tolga
      tuncay turgut ugur uğur umit ümit volkan yilmaz yılmaz zafer`,
    female: `aigul aisulu aliye anahita aygul aylin aynur aysel ayse ayşe aysegul azar azadeh banu bahar belgin beyza
      burcu canan ceren cigdem çiğdem defne derya dilara dilek dilnoza ebru elif elmira emine esra fatmagul
      feride fereshteh funda gamze gonul gönül gul gulnara gulsen gülsen hacer hatice hulya hülya leyli mahsa
      marjan mehtap meral meryem mina mitra nahid narges nasrin nazanin nazli nergis neslihan nevin nilufer nihan
      nurgul nuray ozge özge ozlem özlem parisa parvin pelin pinar pınar roya sahar samaneh seda sedef selin
      sevgi shabnam shahla shirin shohreh sibel simin soheila songul tahmineh tugba tuğba yeliz zehra zeynep
      zhanna zuhal`,
  },
  {
    region: 'India and its neighbours',
    male: `aarav abhay abhijit abhinav abhishek adarsh aditya ajay ajit ajith akash akhil akhilesh alok amar amarinder
      amit amitabh amol anand aniket anirudh ankit ankur anoop anup anupam anurag arindam arvind asad ashish
      ashok ashwin asif atul avinash ayush azhar babul baldev balaji balakrishna balu bhagat bharat bhaskar
      bhupesh bipin brijesh chandan chandra chandrasekhar chetan chirag debashish deepak devendra dev dhruv dilip
      dinakar dipak ganesh gaurav gautam girish gopal govind gurpreet hardik hari harish harpreet harsha hemant
      imran iqbal irfan jagdish jairam javed jayant jayesh jitendra kailash kamal kapil karan karthik kartik
      keshav ketan kishore krishnan kulbhushan kunal lalit lalu laxman madhav mahendra mahesh mahinda manish
      manmohan manoj mayank milind mithun mohan mohandas mohit mohanlal mukesh mukul murali nagesh nalin narayan
      narayana narendra naresh naveen navjot nawaz neeraj nikhil nilesh nirmal nitin nitish pankaj parag paresh
      parth pavan pawan prabhat prabhu pradeep prakash pramod pranab pranav prasad prasanna prashant pratap
      prateek pravin praveen prem puneet raghav raghu raghuram rahul raj raja rajan rajat rajeev rajendra rajesh
      rajinder rajnath raju rakesh ramachandra ramesh ramkumar ranil ranjan ranjit ratan ravi ravindra rishabh
      rishi ritesh rizwan rohit sachin sagar sahil sajid sameer sandeep sandip sanjeev sanjiv santosh sarath
      sarfraz satish satyajit satyendra saurabh shahid shailesh shankar sharad shashi shehbaz shekhar shivraj
      shoaib shreyas shyam siddharth siddhartha sitaram somnath sourav sreenivas srinivas srinivasan subhash
      subramanian sudhir sukumar sumit sundar sunil suraj surendra suresh surya sushil swaminathan tahir tanmay
      tarun tejas tushar uday uddhav umesh utpal varun venkat venkatesh venkaiah vidyasagar vijay vikas vimal
      vinay vineet vinod vipin viraj virat vishal vishnu vivek waqar wasim yash yashwant yogesh yogi zaheer zubin`,
    female: `aaradhya aarti aditi aishwarya akanksha akshata alka amrita ananya anindita anisha anju anjana ankita anuja
      anupama anuradha anushka aparna aradhana archana arpita arundhati asha ashwini bhavana bhavna bindu
      chandrika chhavi chitra darshana deepa deepika deepti devika devyani diksha dipti divya durga gayatri geeta
      geetha gita harini hema hemalatha himani indira indrani ishita jaya jayalalithaa jayanthi jayashree jyoti
      kajal kalpana kamala kanika kareena kavita kavitha kavya khushbu kiran komal kriti kusum lata latika laxmi
      leela madhavi madhu madhuri mallika mamata manisha manju manjula maneka mayawati medha meena meenakshi
      meera megha minal mridula mrinalini namita namrata nandini nandita neelam neeta neha nirmala nisha nita
      nithya pallavi parvathi parvati payal pooja poonam prachi pragya pratibha pratima preeti preity prerna
      priyanka puja radha radhika rajani rajeshwari rajni rakhi ramya ranjana rashmi rekha renu renuka reshma
      richa rima rituparna ritu rohini roshni rukmini rupa sadhana sandhya sangeeta sangeetha sanjana sarala
      sarita saroj saroja savita savitri seema shabana shakuntala shalini shanta shanthi shanti sharmila sheetal
      shilpa shobha shraddha shreya shruti shubha sita smita smriti sneha snehal sonal sonali sridevi subhashini
      suchitra sudha sujata sukanya sulochana sumana sumitra sunanda sunita supriya sushma swara swapna swati
      tanvi tanushree tripti trupti uma urmila usha vaishali vandana vani varsha vasanthi vasudha vasundhara
      vidya vijaya vijayalakshmi vimala vineeta yamini kumari sirimavo hasina khaleda sheikha benazir ayesha
      bushra farzana fauzia hina humaira kishwar maleeha malala mehwish nargis nasreen nighat rabeea rubina
      rukhsana sadaf saima samina shazia sumaira tasneem taslima zara zartaj`,
  },
  {
    region: 'China, Taiwan, Korea, Japan, Vietnam',
    male: `jinping keqiang xiaoping zedong enlai jintao jiabao zhengfei qishan weiwei xiaobo guangcheng ying-jeou
      ching-te chi-ming jong-un jong-il jong-nam jae-in jae-myung myung-bak moo-hyun dae-jung seok-yeol suk-yeol
      ki-moon min-jun min-ho min-soo min-seok joon-ho chan-wook chul-soo dong-hyun hyun-woo jae-hyun ji-hoon
      ji-sung jin-woo jung-ho ki-young sang-hoon sang-woo seung-hyun tae-yong young-ho young-soo woo-jin hyun-soo
      yong-ho akihito akio akira atsushi daichi daiki daisuke fumio goro haruki haruto hayao hideki hideo
      hidetoshi hirofumi hiroki hirokazu hiroyuki ichiro isamu isao junichiro junya kaito katsuya kazuhiro kazuo
      kazuya keisuke kenichi kenta kentaro kenzo kiyoshi koichi koji kosuke kota makoto manabu masahiro masaki
      masao masashi masato mitsuo motoki naoki naoto nobuo noboru osamu ryo ryosuke ryota ryuichi satoru satoshi
      seiji shigeru shin-ichi shinji shintaro shinya shinzo shiro shohei shota sota susumu tadao tadashi taichi
      takashi takayuki takeo takeshi takuma takumi takuya taro tatsuya tetsuya toru toshio tsutomu yasuhiro yasuo
      yasushi yohei yoichi yoshihide yoshihiro yoshiki yoshio yosuke yuichi yuji yukio yuma yusuke yuta yutaka
      anh-tuan bao-long duc-minh huu-phuoc minh-quan quoc-bao tuan-anh van-hung vinh-quang xuan-phuc`,
    female: `mei-ling mei-hua xiao-mei xiaoling xiaohong xiaoyan yan-ling ying-wen jia-ling liyuan meiling bingbing ziyi
      geun-hye eun-ji eun-hye eun-jung eun-mi eun-young ga-young hae-won hee-jin hye-jin hye-kyung hyo-jin
      hyun-ah hyun-jung in-sook ji-eun ji-hye ji-hyun ji-soo ji-won ji-woo ji-yeon ji-young jin-ah jin-sook
      ju-hee kyung-ja kyung-hee mi-kyung mi-ran mi-sook min-ji min-jung min-seo myung-hee na-young seo-yeon
      seo-yun so-hee so-young soo-jin soo-yeon soon-ja su-jin su-mi sun-hee sun-young yeon-hee yoo-jin yoon-ah
      yu-na yu-jin yuna ayaka ayako ayumi chieko chihiro chiyo emiko eriko fumiko hanako harumi haruka haruko
      hiroko hitomi kana kanako kaori kaoru kazuko keiko kiyoko kumiko kyoko machiko maiko maki mako mami mariko
      masako mayumi mayuko megumi michiko mieko mihoko miho mika minako misaki mitsuko miyako miyuki mizuki
      momoko motoko nanako nanami naoko natsuki natsuko natsumi noriko nozomi reiko rie rieko risa ryoko sachiko
      saki sakura sanae satoko sayaka sayuri setsuko shizuka shizuko sumiko tamiko takako tomoko tomomi toshiko
      yasuko yayoi yoko yoshiko yukari yukiko yuka yuko yumi yumiko yuriko hong-nhung kim-ngan minh-chau ngoc-anh
      phuong-thao thanh-thao thu-ha thuy-linh tuyet-mai xuan-mai`,
  },
  {
    region: 'South-East Asia and the Pacific',
    male: `abhisit agung agus anies anutin bagus bambang benigno bongbong budi bayu dedi gibran hendra heri hermawan
      hendro indra irwan isko jokowi joko luhut mahathir najib prabowo prayut prayuth putra rizal rudi slamet
      somchai somsak srettha sukarno sutopo suryadi suharto surachai surin susilo taufik thaksin thanakorn
      thanathorn thein wahyu wayan widodo wirat wiranto yudi zulkifli arthit chaiwat kittipong korn manop
      nattapong niran pita prasit prawit sompong songkran tevita sione semisi viliame ratu manu tane wiremu tama
      rangi piripi hemi sitiveni josaia epeli voreqe apisai taniela waisake tomasi siaosi lemauga`,
    female: `ayu citra corazon dewi dian fitri imelda indah intan kartini kasih kartika khin lestari leni lilis maimunah
      megawati ningsih noraini nurul puan puteri putri rahayu retno ratna ratih rini rosmah rosnah siti sri suci
      susi sulastri utami wahyuni wati wulan yanti yingluck paetongtarn apinya chanida duangjai jintana kanya
      malee nattaya nittaya nuttaporn pannee pimchanok pornthip siriporn somjai sudarat sunisa supaporn suwanna
      waraporn wanida aroha hinemoa kiri moana ngaire whetu teuila salote mele losa litia nanaia kerryn`,
  },
  {
    region: 'Africa south of the Sahara',
    male: `abayomi abebe abiy abiodun abiola adamu adebayo adedayo adekunle ademola adeniyi adewale adeyemi akinwumi
      akintola akwasi alassane aliko aliyu amadou aminu atiku ayo ayodele ayodeji babajide babatunde bamidele
      banji bassirou bello biodun blaise bola bongani boubacar buhari cheikh chibuike chibuzor chidera chidi
      chijioke chike chima chinedu chinonso chinua chuka chukwudi chukwuemeka chukwuma cyril dawit demba
      dieudonne dieudonné didier dumisani ebenezer edem ekow ejike emeka emmerson enoch fela femi fikile folarin
      gatluak getachew girma goodluck haile hailemariam haruna idriss idris ifeanyi ikechukwu ikenna iheanyi
      isaias ishmael itumeleng jabulani joaquim joão juma kabelo kagiso kamau kariuki kebede kgalema kibet kimani
      kipchoge kiprono kizza kojo kolawole koffi kwabena kwaku kwasi kwesi laurent laolu lamido lekan lekau lekso
      letlhogonolo lindani lungile lwazi macky mahamadou mamadou mandla mangosuthu maina malam mbongeni melaku
      meles mekonnen mfundo mohammadu moise moïse mosiuoa moussa mthokozisi muhammadu muhoozi musa mutua mwai
      mwangi ndubuisi njoroge nkosana nkosi nnamdi nonso obafemi obi obinna odinga ochieng odhiambo okechukwu
      okello oko olamide olawale olu olufemi olumide olusegun oluwaseun omondi onyango opeyemi osinachi otieno
      ousmane oyinlola paseka patrice phumlani rotimi raila sadio sanusi segun seretse sello seun seydou sibusiso
      sifiso simba sipho siphiwe sizwe sylvester tafadzwa tatenda taiwo takunda tawanda tebogo tedros temitope
      tendai thabiso thabo thapelo themba thulani tinashe tobi tokunbo tonderai tsepo tshepo tshepiso tunde uche
      ugochukwu uhuru uzoma vusi vusumuzi wale wandile wanjala welile wole yakubu yaw yemi yohannes yoweri zakes
      zeleke zenawi zwelinzima`,
    female: `abeba abena abimbola adaeze adaobi adanna adaora adenike adesuwa adjoa adwoa afia afua akinyi akosua akua
      ama aminata amaka amarachi ameyo anyango arthie asantewaa aster atieno awa awino bintou binta bolanle
      bukola busisiwe chiamaka chimamanda chinwe chinyere chioma ebele efua ekua enitan esi ewurama eyerusalem
      fanta fatoumata fatoumatta fikirte folake folasade funke funmilayo funmi genet gugu hadiza hauwa hiwot
      ifeoma ifeyinwa ijeoma isatou itunu jumoke kadiatou khanyisile lerato lesego lindiwe liya lulama mahlet
      makeda mariama mariame masego mbali mekdes modupe mosunmola muthoni naledi nandi ndidi ndileka nduta ngina
      njeri nkechi nkem nkiruka nobuhle nokuthula nomalanga nombulelo nomsa nomvula nomvuyo nonhlanhla nontobeko
      nosipho nthabiseng nneka nnenna nyambura nyokabi obiageli ogechi oluchi olufunke oluwakemi omolara omotola
      oumou palesa phumzile pumla ramatou refilwe rokia ronke rudo rutendo sahle-work saran selam sade simisola
      sindiwe sithembile tadala temwa thandeka thandi thandiwe thuli titilayo tiwa tolulope tsitsi unathi
      uzoamaka wambui wangari wangui wanjiku wanjiru winnie yaa yetunde zainabu zanele zandile zawadi zodwa zola
      zukiswa`,
  },
  {
    region: 'Eastern Europe and the Balkans',
    male: `aleksandar aleksander aleksandr aleksei aleksey alexei alexey alojz ambrus anatoli anatoly andras andrás
      andrei andrej andrejs andrii andriy andrzej andris anton antoni arkady arseniy artem artur attila balazs
      balázs bartosz bela béla blagoje bogdan bohdan boleslaw borislav borut boyko branimir branko bronislaw
      casimir czeslaw cornel cosmin costel damir danil danilo darius dariusz darko davor dawid dejan denys
      dmitriy dmitry dmytro donatas dragan dušan dusan edgars edvard endre ervin evgeni evgeny ferenc filip gabor
      gábor gavril gediminas gennadiy gennady georgi gheorghe goran grigory grzegorz gyorgy györgy gyula henryk
      horia hristo hrvoje ihor ilie ilya imre ionut ionuț istvan istván ivica ivo jacek jakub janez janos jános
      janusz jaroslav jaroslaw jerzy jiri jiří jozef józef josip juraj jurgis juris kaspars karel karol karolis
      kazimierz kirill klemen konstantin krisjanis krišjānis krzysztof kyrylo lajos laszlo lászló leonid leszek
      levente liviu ljubomir lubomir lucian lukas lukasz łukasz lyudmil maciej maks maksim marcin marek marijan
      marius mariusz martins matej mateusz matevž maxim michal michał miha mihai mihail miklos miklós mikhail
      mikheil mikola mikolaj miloš milos milorad miodrag mircea miro miroslav mladen mykhailo mykola nemanja
      nenad nicolae nikita nikola nikolaj nikolay oleg oleh oleksandr oleksii oleksiy ondrej ondřej ovidiu pavel
      pavlo pavol pawel paweł péter petar petr petro petru petteri piotr plamen predrag przemyslaw radek radoslav
      radoslaw radovan radu rastislav rimantas robertas rostislav rumen ryszard sandor sándor saulius sava semyon
      serge serhii serhiy sergey slavko slawomir slobodan sorin stanislav stanislaw stanisław stepan stipe
      stjepan stoyan svetozar szymon taras tadeusz tamas tamás tibor tihomir todor tomas tomasz tomáš tomislav
      traian tudor vaclav václav vadim vadym valdis valentin valentyn valeri valeriy valery vasil vasile vasiliy
      vasily vasyl veselin viktor viktors vilmos vitalie vitali vitaliy vitaly vlad vladimír vladislav vlado
      vladyslav vojislav vojtech volodymyr vsevolod vuk vyacheslav vytautas waclaw wieslaw witold wladyslaw
      wlodzimierz wojciech yakov yaroslav yegor yevgeni yevgeny yevhen yuri yuriy yury zbigniew zdenek zdravko
      zeljko željko zlatan zlatko zoltan zoltán zoran zsolt zygmunt sokol arben agim besnik bujar edi ilir fatos
      fatmir hashim ramush albin`,
    female: `agnieszka agnija albena aleksandra alena alenka aleksandrina alina alla alisa alzbeta anca aneta anfisa
      anezka aniko anikó anya anja anzhelika asya bianca biljana blerta bogna boglarka bojana borbala bozena
      bożena branka brigita brigitta csilla dagmar dagmara danuta daria darya denisa desislava dijana dobromira
      dominika dorota dragana dubravka edina edyta eglė egle ekaterina eliska eliška elwira elzbieta elżbieta
      emese enikő erzsebet erzsébet ewa evgenia florica galina gabriella gergana gordana grazyna grażyna halina
      hanna henrieta hermina ildiko ildikó ileana ilona ina ioana iryna irina isidora iva ivana ivona iwona
      izabela jadranka jadwiga jana jaroslava jasna jelena jitka jolanta justyna kalina karina karolina kasia
      katalin katarina katarzyna katerina kateřina katya khrystyna kinga klara klaudia klára kristine kristýna
      ksenia larisa larysa lenka lesia lesya liana lidia lidija lilia liliana liliya ljiljana ljudmila ludmila
      ludmyla lyubov lyudmila magda malgorzata małgorzata margarita marija marika mariya martina martyna marusya
      maruša marzena masha milada milena mirela mirjana miroslava monika nadezhda nadiya nadja nadzeya narcisa
      natalija natalya nataliia nataliya natasa nataša nela nevena nika oana oksana oleksandra olena olha orsolya
      paulina petra petya piroska polina rada radka radmila radost rasa raisa ramona reka réka renata rodica
      roksana roxana ruzica ružica ruxandra rumyana sabina sanja silvija sladana slavica slavka snezana snežana
      sonja stanislava stefania stefka sorina stela svetlana sviatlana svitlana szilvia sylwia tatjana tatyana
      tereza timea tímea tsvetana ulyana urszula ursula valentina valeria valeriya varvara vasilisa vaiva
      veronika vesna violeta vlasta viktoria viktoriya viorica volha vita wieslawa yana yaroslava yekaterina
      yelena yevgenia yevheniia yulia yuliia yuliya zdenka zinaida zita zlata zofia zorica zrinka zsofia zsófia
      zsuzsanna żaneta vjosa majlinda mimoza albana arta elvana`,
  },
  {
    region: 'Germany, the Low Countries, the North',
    male: `aksel alf allard anders ansgar arend arjan arjen arne arndt arnfinn arno atle axel bastian benno bengt
      berend bernd bernhard bert birger bjarne bjarni bjarte björn bjørn bodo bram burkhard carsten casper
      christoph claes claus cornelis daan dieter dierk dietmar dirk eckart egil egon einar eirik eivind enno
      erkki erling ernst espen esko eske eystein fabian florian folkert frederik freek fredrik friedrich
      friedhelm fritz frode georg gerd gerhard gerrit gert geert gregor gudmund guido gunnar günter günther
      gunter gunther gustaf hajo håkan håkon haakon halvor hannes hanno hannu hans-peter harald hartmut heikki
      heiko heiner heinrich heinz helge helmut hendrik henning henri henrik herbrand heribert hermann hilmar
      holger horst ingmar ingo ingolf ivar jaak jaakko jaap jan-willem janne jari jarl jarmo jelle jeppe jeroen
      jesper jyri joachim joakim jochen joeri johan johann johannes joop joost jörg jørgen jörn joris jouni juha
      juhani jukka jürg jürgen juri jurriaan jussi kaare kaj kalle karsten kasper kees keijo ketil kjell kjetil
      klaas knud knut koen konrad kristian kristjan kristof kristoffer lennart lasse lauri laurens leif leopold
      lothar ludwig lutz maarten magnus manfred markku marko markus mart martijn martti mathias mats matthias
      matthijs matti mauri mika mikael mikkel mikko morten nicolai niels niklas nico nikolaus njal ola olaf
      olafur ólafur olav olavi olle olli oskar ottmar oyvind øyvind paavo pauli peder pekka pelle pertti petri
      petter pieter poul rainer ralf rasmus reijo reiner reinhard reinhold rikard risto robbert robert-jan roel
      roelof rogier rolf rudolf ruud ruurd sander sauli seppo sibrand siegfried sietse sigmar sigmund sigurd
      sigurdur sigurður simen sjoerd snorri søren soren staffan steen steffen stellan stig sture svein sverre
      svend swen tage tapio teemu teppo terje theis thijs thilo thorbjorn thorbjørn thorsten timo tjark tjeerd
      tomi tommi tønnes tor torben tord torgeir torkel torsten torstein trond trygve tuomas ueli uffe ulf ulrich
      ulrik uwe valdemar valtteri vegard veit veli vidar viggo vilho ville volker wenzel werner wessel wilhelm
      willem wim winfried wolf-dieter wolfgang wouter yngve yrjö`,
    female: `aafke agneta agnete agnetha aino aleida alida alva anke anna-lena annalena anneke annegret anneli
      anne-marie annelies anneliese annemarie annika antje åse asa åsa asta auli barbro beate beatrijs berit
      bente birgit birgitta birgitte birte bodil brigitte britt britta carina carola cathrine cecilie charlotta
      christa christel christiane cornelia dagny dorien dorte dorthe ebba edda eila eeva elfriede elin elina
      elisabeth elke elle ellinor elna erna femke fenna fieke franka franziska frauke frederike frederikke
      friederike frieda frida gerda gerlinde gertrud gesa gesine gitte gisela gro gudrun gundula gunilla gunn
      hadewych hanne hannelore hedda hedwig heike hege heidemarie heli helga helle hella hendrika henriette
      hermine hilde hildegard hilkka hiltrud hjordis iben ilka ilse imke inga inge ingeborg inger ingvild inka
      inken irmgard isolde janna janneke johanna jolanda jonna jorun jorunn josefine jutta juliane jytte kaarina
      kaisa kaja karianne kari karla karolin kathrin katharina katinka katja katri katrin katrine kerstin kersti
      kirsi kirsti kjersti kjerstin kristiane leena lene lieke liesbeth liesl lillemor linn linnea lisbeth lise
      liselotte lotta lotte lovisa luise maaike maarit maartje madelief magdalena maike maja malene malin maren
      margareta margarethe margot margreet margrete margrethe mari marieke marit marita marja marjolein marjut
      marlies marloes marte mathilda mathilde mechthild mechtild merete merja merethe meta mette mieke minna
      minke mirjam mirja monique nadine nanna nele nelleke nienke nicola oddny ottilie outi päivi pernille pia
      pirkko rakel ragna ragnhild randi renate riikka riitta rikke ronja rosmarie roos saara saga saskia sabine
      sanna sanne sari satu sigrid signe sigrun sigurbjörg silje silke sini sinikka sissel siv siri solveig stine
      suvi susanne svanhild svea svenja sylke synnøve synnove tanja tarja teresia tine tineke tiina tove trine
      trude truus tuija tuula tuulikki turid ulla ulrike ulrika unni ursel uschi ute vappu vendela venke vibeke
      vigdis vilde viveka vivi waltraud wencke wiebke wilhelmina wilhelmine ylva`,
  },
  {
    region: 'France, Italy, Greece',
    male: `achille adrien agostino alain alban albéric aldo alessandro alessio alexandre alexandros alfonso alphonse
      amédée amedeo anastasios andré angelos antoine antonis apostolos aristide aristides armand arnaud
      athanasios aubin aurelien aurélien augustin augusto aymeric baptiste barthélemy bartolomeo bastien
      benedetto benoit benoît bernardo bertrand biagio calogero camillo carmelo cédric cedric cesare christophe
      christos cirillo claudio clément clement clemente corentin corrado cosimo costas cyprien cyrille damien
      dante dario dénis dimitri dimitrios dimitris domenico dominique donatien donato edmond edouard édouard
      edoardo egidio elio émile emile émilien enrico enzo éric ermanno estienne etienne étienne ettore eugène
      eusebio evangelos fabien fabio fabrice fabrizio fausto fédéric federico ferdinand ferdinando ferruccio
      filippo firmin flavien flavio florent francesco françois francois franck frédéric frederic fulvio gabriele
      gaël gael gaetano gaspard gaston gauthier gautier gennaro geoffroy georges georgios gérald gérard germain
      gerasimos ghislain giacomo giancarlo gianfranco gianluca gianluigi gianni gianpaolo gilberto gilles gino
      giorgio giorgos giovanbattista girolamo giulio giuliano giuseppe grégoire grégory gregorio guglielmo
      guillaume gustave hervé herve hippolyte honoré hubert hugues ignazio ioannis isidore jacques jean-baptiste
      jean-christophe jean-claude jean-françois jean-francois jean-jacques jean-louis jean-luc jean-marc
      jean-marie jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-yves jérôme jérémie joël jules
      julien kostas konstantinos kyriakos lazare léon leonardo léonard leonidas léopold lionel lino livio loic
      loïc lucien ludovic luigi makis manolis marc-antoine marcello marcellin mariano marin massimo massimiliano
      mathieu mathis matthieu maurizio maxence maxime michalis michel michelangelo mihalis mirko nicolò nikos
      nikolaos norbert octave olivier orazio orestis oreste ottavio pantelis paolo pascal pasquale patrizio
      paulin philippe pier piero pietro pierre-yves pino quirino raffaele raoul raphaël raphael régis regis rémi
      remi rémy remo renato renaud renzo riccardo roch rocco rodolphe romain romano ruggero sabatino salvatore
      sandro saverio sébastien sebastien sebastiano severino silvain silvano silvestro silvio spiro spiros spyros
      stavros stefano stelios stéphane stephane sylvain tanguy telmo thanasis thanos théo theodoros thibault
      thibaut thierry timothée tiziano tommaso tristan tullio ugo umberto valentino valère valerio vassilis
      vasilis victorien vincenzo virgile virgilio vito vittorio yanis yannick yann yiannis yoann yvon`,
    female: `adélaïde adrienne agathe aglaia agnès albertine alessandra alessia alexia aliénor aline alix amandine
      amélie anaïs anais anastasie andrée anne-claire anne-laure anne-sophie annabelle annick annunziata
      antonella antonietta apolline arianna ariane armelle arlette assunta athina aurélie aurelie aurore axelle
      bérangère bénédicte benedetta blandine camille caterina cathérine cécile cecile céline celine chantal
      charlène chiara christelle claudine clélia clémence clementina clotilde colette concetta coralie corinne
      daniela danièle delphine despina dimitra domitille donatella dorothée eftychia eirini élise elisabetta
      eleftheria eleni eleonora éléonore éliane eliane élodie elodie elpida eloïse emanuela émilie emilie
      emmanuelle enrica estelle eugénie evangelia fabienne fabiola fani fanny federica ferdinande filomena
      fiorella flavie flavia fleur fotini france-marie franca francesca francine françoise francoise frédérique
      gaëlle gaia geneviève georgette georgina germaine ghislaine gilda ginette giorgia giovanna gisèle gisele
      giuditta giulia giuliana giuseppina graziella guendalina gwenaëlle gwendoline hélène helene hortense
      huguette ilaria immacolata ioanna irène irini isabelle iolanda jacinthe jeannine joëlle joelle josette
      josiane josée juliette justine katia konstantina kyriaki laetitia laëtitia laure laurène lea léa léonie
      letizia liliane lisette loredana lorella lorena lorenza louisa luana luce luciana lucie lucienne lucrezia
      ludivine lydie maddalena magali maëlle mafalda maite manon marceline marcella marcelle margaux margherita
      marguerite maria-grazia maria-teresa marie-christine marie-claire marie-claude marie-france marie-hélène
      marie-laure marie-louise marie-pierre marie-thérèse mariella marilena marion marisol maryse martine maud
      maude mauricette melina mélanie mélissa michèle michela micheline mireille morgane muriel myriam myrto
      nadège nathalie nausicaa nicoletta nikoletta noémie noemi océane odette odile olympia ornella orsola
      panagiota paola pascale patrizia paulette perrine petronella pétra pierrette pierangela raffaella raymonde
      raphaëlle régine renée rosalba rosanna rosaria roseline rosella rosina salomé sandrine sandrina ségolène
      séverine severine sidonie simona simonetta solange solène stavroula stéphanie sylvie sylvana sylviane
      thérèse therese théa tiphaine tiziana valérie vasiliki véronique veronique victoire vincenza violaine
      violetta virginie vittoria viviana viviane yolande ysée zélie zoé zoï`,
  },
  {
    region: 'Spain, Portugal, Latin America',
    male: `abelardo adán adolfo afonso alcides aldemar alfredo aloizio amadeo aníbal anibal antônio antónio ariel
      arnaldo arnoldo ayrton baltasar baltazar benicio benjamín bernabé bolívar braulio caetano caio camilo celso
      cipriano ciro conrado cristian cristiano cristobal cuauhtémoc cuauhtemoc dagoberto damián darío davi delfín
      demetrio diogo dionisio domingos donaciano duarte edinson edson efraín efrain eladio eleazar eliseo elmer
      eloy enner epifanio erasmo estanislao evaristo evo ezequiel facundo faustino feliciano fidel flávio
      fortunato fructuoso fulgencio gastón gaspar genaro geraldo getúlio gilson gonçalo graciano gregório
      gualberto guilherme heitor heriberto hernan hernando hipólito horacio hélio iñaki iñigo inigo isidoro
      itamar jacobo jair jairo javi jerónimo jeronimo jhon jhonatan joão-pedro joao josé-luis jose-luis joselito
      josue josué juan-carlos juanma juca juliano juvenal kaká kleber leonel leopoldo lorenço lourenço lúcio luís
      luiz lula maicon manoel manolo marçal marcelino marcelo márcio marcio marcial mário matías matias mauro
      maximiliano melchor meliton miguel-ángel misael murilo narciso néstor nestor nicanor nicomedes nilson
      norberto nuno olegario onésimo osvaldo oswaldo osmar otávio pancho patricio paulino paulo pío plácido
      porfirio primitivo prudencio quique ramiro raimundo raymundo reinaldo remigio renan reynaldo rigoberto
      rivaldo robson rogério rómulo ronaldo rosendo rui rubens rufino rumualdo salustiano sancho santi saturnino
      sebastião sebastián serafín severo silvério silvestre simón sixto tabaré tancredo tarcísio tarcisio teodoro
      thiago tiago timoteo tito tobías tonatiuh toribio túlio ubaldo urbano valdir valentín vasco venancio
      vinicius vinícius waldemar wenceslao wilmar yago zacarías zé`,
    female: `adela adelaida adelina ainhoa aitana alejandra alondra amalia amaya ana-lucía ana-paula anabel anahí analía
      andreia antônia aparecida aracely araceli arantxa ariadna assunção aurelia azucena bárbara beatriz benedita
      berenice bernarda bibiana brisa brígida caridad carmela catarina cayetana célia celia chabela chavela
      cinthia citlali clarice claribel clarisa cláudia conceição constanza cristiane cátia dalva daniele dayana
      débora delfina dilma dulce edelmira eduarda elba eliana elisabete eloísa elvia emilia encarna enedina
      ercilia ernestina estefanía estela ester etelvina eulalia eunice evita fabiana fabíola fátima felipa filipa
      flávia florencia flor francisca giovana glenda glória graça gracia graciela gricelda griselda herminia
      hermelinda herlinda hortensia idalia ignacia iliana imaculada inês iracema iraides iria isabela isadora
      isaura itzel ivette ivone izabel janaína jacinta jimena joaquina josefina jovita juana julieta lara larissa
      laurinda leida leire leocadia leonor letícia lídia liduvina ligia lígia livia lívia lola lúcia lucía lucila
      lucrecia luísa luiza lurdes luzia macarena madalena magaly malena manoela maribel maricarmen maricruz
      mariela marielle mariana maría-josé maria-josé maricela marilia marília mariluz marisela maristela maritza
      marlen matilde mayra micaela milagros mirella mirta míriam moira myrna natividad nélida nerea nereida nidia
      nilda nilza nívea nohemí núria octavia odalys ofelia olimpia olinda otilia patrícia perla petrona piedad
      primitiva priscila pura rafaela raimunda rebeca romina rosalía rosalinda rosana rosângela rosaura roseli
      rosely rufina selene selma serafina silvana silvina socorro sónia sônia soraia suely suelen tarsila tatiane
      telma teodora teresinha thais thaís valéria vanda vânia vanesa verônica vilma virgínia viridiana vitória
      xiomara yadira yajaira yamila yanet yaneth yanina yasmín yésica yessenia zaida zenaida zoraida zuleica
      zulema zulma`,
  },
  {
    region: 'Britain, Ireland, North America',
    male: `abe alasdair alastair alec alfie algernon alisdair alonzo amari anakin ansel antwan archer archibald arlo
      arnie arran asher augustus barnaby barnabas basil benedict benny bertie blaine bradford braden brayden bret
      brody bruno bryant bryn bryson burt cal callan camden caden cary cedrick chaz cletus clem coleman colm colt
      conan conor cormac cornelius cuthbert dafydd daquan darnell daryl dashiell davey dax deandre declan
      demarcus demetrius denzel deon deshawn dexter diarmuid dino dominick donal donovan dorian dougal dougie
      duane dudley duncan eamon eamonn easton edmund edric efrem eldon eldridge elmo elton elvis elwood emerson
      emmett emory eoghan eoin errol erskine evander everett ezekiel ezra farley felton floyd forrest fraser
      frazer freddy garfield garry garth gaylord geraint gerry gethin godfrey grady granville griff griffin
      grover gruffydd gwyn hal hamish hank harlan harland harley hayden herb hiram holden homer horace howie huey
      hywel ichabod ieuan ike ira irv irvin irving irwin isaiah isiah iwan jabari jago jalen jarrett jarrod
      jarvis jasper jaxon jaxson jed jedidiah jermaine jerrod jethro jock joss jude judd keanu keenan keir kelvin
      kenny kenrick kermit keyshawn kieran kieron killian kris kristofer kristopher lachlan laurence lemuel len
      lenny lester levar levi linus lonnie lou lowell lucius ludo lyle lyndon mack maddox malachi malachy malik
      marcellus marlon marlowe marquis marty maximilian maynard merle merlin merrick mervyn mick mickey miles
      mordecai mort mortimer myles myron nate neal neville niles noam norm norris obadiah odell oisin oisín ollie
      omari oren orin orson orville osbert oswald otis paddy percival percy phineas quincy quinn quinton rafe
      raheem randal randolph rashad rashaun rasheed rhett rhodri rhys rian roderick roddy rodger rolland rollo
      romeo roscoe rowan rowland royce rudolph rufus ruairi ruaridh russel ryder sammy sampson sanford saul
      sawyer scot scottie seb selwyn seymour shad shaquille sid silas sonny stevie stirling stu tavon teddy
      terence terrance terrell thaddeus thelonious tobin travon tre tremaine trent trenton trevon truman ty
      tyrell tyrese tyrone tyson ulysses vaughn vern virgil wally waylon wendell wes weston whit wilbert wilbur
      wiley willard winfield winford winthrop woodrow woody xander yancey zac zack zachariah zane zeb zebulon
      zeke zev dov avi avraham avner aryeh asaf assaf amos amnon binyamin boaz chaim dror dudi ehud eitan elad
      elazar eliezer ephraim erez eyal gershon gideon gilad haim hillel ido ilan itai itzhak menachem meir moshe
      naftali nadav natan nir nissim ofer ophir reuven roni ronen sagi shaul shimon shlomo tomer tzvi uri uriel
      uzi yaakov yair yaron yehuda yigal yisrael yitzhak yoav yoel yonatan yoram yosef yossi yotam yuval zalman
      ze'ev`,
    female: `abbie addie adelaide adeline adelle adina aileen ailsa aimee aimée alana alanna alannah alaina aleah
      aleisha alessa alexa alexis aliza allegra allie allyson althea alysha alyson amelie anabelle andi andie
      angharad angie aniya anjelica annabel annabeth anneka annabella anona anthea antoinette arabella aretha
      ariella arlene ashlee ashleigh ashlyn aubree aubrie ayanna bea belinda benita bernice beryl bess bessie
      bethan bettina beulah beverley billie birdie blanche blythe branwen breanna brenna bria bridie brielle
      brianna bronagh bronte bronwyn bryony buffy caitlin caitlyn calista callie cami candice caoimhe cara cari
      carlene carlotta carmel carolann caryn cass cassie cate catriona cecily celina ceri cerys chanelle
      charmaine chastity chelsey cherie chrissie chrissy christi christiana ciara cicely cindi clarissa clodagh
      cleo coleen collette condoleezza coretta corrine corina cordie corliss cressida dani danica daniella dara
      darcey darla davina deana deanna deanne deb debby deedee deidra deirdre delilah demetria demi dena deloris
      dervla desiree dianna dinah dionne dodie dolly dorothea dorinda dorris dottie dulcie earlene eartha edie
      edwina effie eilidh eimear eithne elaina eleanora elinor elisha elissa eliza ellie elspeth emmaline
      emmeline enid eryn esme esmé esmeralda essie estella etta eudora eugenie eula evangeline evie evelina
      evelynn fay faye felicity fidelma flo flora florrie fran freda frederica freida gabby gaynor gena georgiana
      georgie gertie gianna gigi gilly ginny giselle glenna glenys glynis golda gracie grainne gráinne greer
      gretel guinevere gwendolyn gwyneth gwenda haley halle hallie hattie hayley helaine henrietta hermione
      hester hettie hilda hildy honora ianthe ila imani inez iona isa isla isobel jacinda jackee jada jami janae
      janel janelle janessa janey janie janis jayne jazmin jazmine jeanie jeanine jeannette jeannie jemima jemma
      jenifer jeri jerrilyn jessa jessie jillian joanie jodie jolene joni jordana josie judi judie julianna
      julianne karyn kasey katelyn katharine katheryn kathi kathie katlyn katy keira keisha kellie kendra kerri
      kerrie kia kiera kimber kimberley kira kirstie kirsty kitty krista kristal kristie kristy krystal kylie
      kyra lacey ladonna lakeisha lana laney laquita latasha latanya latisha latonya latoya lauri laverne lavinia
      lavonne leandra leann leanna leanne leilani lela lenora lenore leona leonie leonora leslee letitia lettie
      lexi lexie lia libby lila lilah lilian lilith lillie lindsay lindy linsey lissa lita liza lizbeth lizzie
      lois lolita lora lorelei lorna lorrie lottie louella luann luanne lucretia luella lula lulu lupita lurleen
      lyndsay lyndsey lynda lynette lynne lyra mackenzie maddie madge madelaine madeline madelyn mae maeve maisie
      mairead mairéad malia mallory mamie mara marci marcie marcy margery margie margo mariel marietta maris
      marlee marlena marnie marti marva marylou maryann maryanne mattie maura mavis maxene mckenna meagan meg
      meggie melany melba mellie melva melvina michaela millicent millie minnie mira mitzi mollie morag
      moyra mya myra nan nanette nell nellie nelly nessa nettie neva nia nicki nicky nicolette niki noelle nona
      noreen norah normani nuala nyree odessa olwen ophelia oprah orla órla oona patrice pattie peg peggie
      persephone petula phoebe phyllida pippa polly portia queenie rachael rachelle raelene raina rayna reba
      rebekah regan rena renae reta reva rhea rhiannon rhoda rhona rica rina riva roisin róisín rona ronda
      rosalia rosalind rosaline rosalyn rosamund rosanne roseanne roseann rosemarie rosetta rosie roslyn rowena
      roxann roxie ruby ruthie sallie salome samara sandi saoirse saorla sariah savanna scarlett seren shana
      shanice shania shaniqua shanna shari sharlene sharla sharron shaunna shauna shavonne shawna sheena sheilah
      shelia shelly sheree sheri sherri sherrie sheryl shirlee shona shoshana sian siân siena sinead sinéad
      sondra sorcha stacie stefanie stefani stephany sukie susannah susie suzan suzanna suzette suzie sybil
      tabatha tabitha talia tamar tameka tamera tami tamika tamsin tania taryn tasha teagan teri terri terrie
      tessa thea thelma theodora tia tiana tilda tilly tisha tonia tonya tori trina trish trisha trista trixie
      trudi trudy twyla tyra valarie velma verity verna vickie vida vivien vivienne wendi wilda willa winifred
      winona xanthe yasmeen zadie zelda zelma zena zora zuri avital ayelet batya chava dafna devorah dorit efrat
      einat esti galit gila hadas hadassah hagit hila ilana inbal irit keren liat limor malka merav meirav miri
      nava nechama nitza noa ofra orit orly osnat pnina rinat rivka ronit ruti sarit shira shlomit shula smadar
      sigal tali tirza tova tzipi tzipora vered yael yaffa yehudit yifat zehava`,
  },
  {
    region: 'Borne by men here and by women there',
    male: `jan kim andrea nicola jean joan camille sasha ashley kelly dana lindsay simone daniele michele noor
      inge maris janis hilary jackie jo toni kay lynn vivian robin laurence dominique claude jamie lee
      terry pat alex sam charlie morgan jordan quinn rowan cameron drew sidney gabriele ali ariel`,
    female: `jan kim andrea nicola jean joan camille sasha ashley kelly dana lindsay simone daniele michele noor
      inge maris janis hilary jackie jo toni kay lynn vivian robin laurence dominique claude jamie lee
      terry pat alex sam charlie morgan jordan quinn rowan cameron drew sidney gabriele ali ariel`,
  },
];

/** All of them. */
export const GIVEN: ReadonlySet<string> = new Set(
  GIVEN_NAMES.flatMap(({ male, female }) => [...wordList(male), ...wordList(female)]),
);
