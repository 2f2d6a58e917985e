/// Given names of the people of Los Angeles: words that may be a second given name, and never mainly a surname.
enum GivenNames {
  /// Whether the word is one.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all = Set(
    [fromAToJ, fromKToZ, ofTheCensus].flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })

  /// The first half of the list.
  private static let fromAToJ = """
    aaliyah aarav aaren aaron aarron aarti abbas abbey abbigail abby abbygail abdalla abdallah abdarrahman abdelrahman
    abdiel abdul abdulaziz abdulla abdullah abdulrahman abdurrahman abebe abegail abel abelardo abhijit abhishek abigail
    abigale abigayle abir abner abolfazl abraham abram abril abygail ada adal adalberto adaline adalyn adalynn adam adan
    addison addisyn addyson adel adela adelaida adelaide adele adelin adelina adeline adelyn adelyne adelynn aden adham
    adiel adilene adison adisyn adithya aditi aditya adnan adolfo adonai adonay adonis adrian adriana adrianna adrianne
    adriel adrien adriene adrienne adryan adwoa aeryn aesha afaf afsaneh afshin agapito agatha agnes agustin agustina
    ahlam ahmad ahmadreza ahmed aicha aida aidan aide aiden aidyn aileen ailin ailyn aimee ainara ainslee ainsley aira
    aisha aitana aiyana aizel ajay ajit akash akbar akhil akiko akira akram aksel akua alaa alaina alan alana alanna
    alayna alba albert alberta alberto alborz aldair alden aldo aleah alec aleena aleesha aleeyah alehandra alehandro
    alejandra alejandro alejo aleksander aleksandr aleksandra aleksei aleksey alen alena alenoush alesha alessandra
    alessandro alessia alevtina alex alexa alexander alexandra alexandria alexandro alexei alexey alexi alexia alexis
    alexiz alexsander alexus alexys alfie alfonsa alfonso alfred alfredo alia aliah alice alicia alijah alina aliona
    alireza alisha alison alissa alisson aliya aliyah aljon alla allan allen allison allisyn alliyah allyn allyson
    allyssa alma almaz alok alondra althea alvaro alvin alyona alysa alyson alyssa ama amado amaia amal amalia amanda
    amandeep amani amar amara amari amaris amarjit amayah amber ameen ameena ameer ameera amelia ameliah america amihan
    amilcar amin amina aminah amir amira amirah amirali amirhossein amit amita amiyah ammar amol amor amparo amrit
    amrita amy ana anabel anabelle anahed anahi anahid anahit anahita anahy anais anait analiza anallely analyn anand
    ananya anas anastacia anastasia anastasio anastasiya anatoly anayeli anayely anderson andre andrea andree andrei
    andrej andres andrew andrey andriy andy angad angel angela angelena angeles angelica angelika angelina angeline
    angelita angella angelo angie angy anh ani ania anibal anika anil anirudh anita anjali anjanette anjela anjelica
    anjelina anjie anju ankit ankita anmol ann anna annabel annabell annabelle annaliza annalyn annastasia anne
    annemarie annette annika annita annmarie anoush anselmo anthoney anthony antoine antoinette anton antonela antonella
    antonette antoni antonia antonieta antonina antonio antony antonyo antuan antwan antwaun antwon anup anushka anwar
    anya aparna apolonia apolonio april arabella araceli aracely araksi aram ararat arash arav aravind araxi arazeli
    archana archer archibald ardeshir areej areley areli arelie arelly arely aren arezou aria ariadna ariah ariana
    ariane arianna arianne ariel arielle arin arina arineh arjoon arjun arkadi arkadiy arkady arlene arlet arleth
    arlette arman armando armen armida armin armine arnav arnel arnold arnoldo arnulfo aron arpi arpine arpineh arriana
    arron arsalan arsen arseny arshak arta artak artem arther arthur artin artiom artur arturo artyem artyom arun aruna
    arvin arvind arya aryan aryana aryanna aryel asal asghar asha asher ashish ashkan ashlea ashlee ashleigh ashley
    ashli ashlie ashlin ashly ashlyn ashlynn ashlynne ashok ashot ashton ashwin asia asma asmaa astghig astghik astrid
    asucena asuncion asya atefeh athena atousa aubree aubrey aubrie aubry audree audrey audrie audry august augusta
    augustine augusto augustus aurelia aurelio aurora austen austin austyn autum autumn ava avani avary averi averie
    avery avet avigail avinash avneet axel axl ayaan ayah ayan ayana ayanna ayden ayesha ayisha ayleen aylin ayman
    aynsley aysha aza azade azadeh azar azita aziza azniv azucena azul azusena babak bahar bahareh bahman bahram bailee
    baileigh bailey baily balbina balbir baleria baljit baltazar balwinder banafsheh banessa bao barbara barbera barbra
    barnaby bartholomew bartolome bashir basilio basma bassam bayani baylee bayley baylie bea beatrice beatris beatrix
    beatriz behnam behnaz behrang behrooz behrouz behruz behzad belal belen belinda benedict benicio benigno benita
    benito benjamin benjie bennett bereket berenice berenise bereniz bernabe bernadette bernard bernarda bernardino
    bernardo bernice beronica bertha bertram beth bethani bethanie bethany bethlehem betsey betsy betty betzy beverly
    bharat bhavesh bhavna bhupinder bianca bianey bianka bianney bibian bibiana bicente bich bictor bictoria bijan bijay
    bilal binh birginia bita bituin biviana blake blanca blessing bogdan bohdan bonita bonnie boris borzou braden
    bradford bradley bradon brady bradyn braian braiden braihan brandee branden brandi brandie brandin brandon brandy
    brandyn braulio brayan brayden braydin braydon brayhan breana breanna brenda brendan brenden brendon brendyn brenna
    brian briana brianah brianna brice briceida bridget bridgett bridgette bridgit brieanna brien brigette brigida
    brigit brin brisa briseida briseyda britany britnee britney britni brittani brittany brittney brittni briza brizeida
    brodey brodie brody brook brooke brooklin brooklyn brooklynn brooklynne bruce bruno bryan bryana bryanna bryce
    brycen bryceson bryn brynn brysen bryson bushra byron cacey caci caden caelyn caiden caila caitlan caitlin caitlyn
    caleb cali callie callum cally calvin camden camdyn cameron cameryn camila camile camilla camille camilo camren
    camrin camron camryn candace candelaria candelario candice candida candido cara caren carena caridad carin carina
    carine carisa carissa carl carla carle carlee carleton carley carli carlie carlo carlos carlota carlotta carlton
    carly carmela carmelita carmelo carmen carol carole carolin carolina caroline carolyn carolynn carri carrie carry
    carsen carson carsyn caryn casandra casey casidy casie casimiro cassandra cassidi cassidy cassie cassondra catalina
    catarina cate catelyn caterina catharine catherine cathie cathleen cathryn cathy cati catia catie catrina caty catya
    caycee cayden cayetano cayla cayleb caylee cayte cecelia cecile cecilia cecilio cecillia cecily cedric ceilia celena
    celene celerina celeste celestino celia celin celina celine celso cenaida cesar cesilia cezar chace chad chadd
    chadwick chandler chanel chanelle channel channelle charan charanjit charito charlee charleen charlene charles
    charley charli charlie charlotte charly chase chayse chelsea chelsee chelsey chelsi chelsie chelsy cheri cherry
    cherryl cherrylyn cheryl cheryll chester chetan cheyanne cheyenne chi chiara chidi chinonso chioma chloe chloey
    chona chris christa christal christeen christen christi christiaan christian christiana christie christina christine
    christofer christoper christopher christy christyan chrystal chrystian chrystina chyanne cielo ciera cierra cindi
    cindy cinthia cinthya cintia ciomara citlali citlalli citlally citlaly clair claire clara clare clarence clarisa
    clarissa clarisse claudia claudio claudya clayton clemencia clement clementina clementine cleotilde clifford clifton
    clinton cloe cloey clotilde coby codey codi cody colby cole colen colette colin colleen collin collyn colten colton
    concepcion conner connie connor conor conrad consolacion constance constantin constantino consuelo cora corazon
    cordelia corey corie corina corinne cornelio cornelius cortney cory courtney courtnie craig crescencio cresencia
    crisanta crisanto crispin crista cristal cristel cristhian cristian cristin cristina cristine cristobal cristofer
    cristopher cristy crystal cuauhtemoc cuong curtis cydney cyndi cyndy cynthia cyntia cyrus dafne dagoberto dahlia
    daiana daiki daisey daisy dakota dakotah dalal dale dalia daliah dalisay daljit dallana dallas dalton damaris damian
    damien damion dana dania danial danica daniel daniela danielah daniele daniell daniella danielle danilo daniyal
    daniyel danna danni dannie danny dantae dante dany danyel danyela danyell danyelle daphne dara daren daria darian
    darin dario darious darioush darius dariush dariyush darleen darlene darnell daron darrel darrell darren darrin
    darrius darron darryl darwin darya daryl daryll daryoush daryush dashaun dashawn dasy daved david davit davontae
    davonte davood davyd dawit dawn dawson dayana dayanna daymian dayna daysi dayzi dean deana deandre deane deanna
    debora deborah deborrah debra debrah declan deepa deepak deepika deirdre deisi deisy deivid delaram delfina delfino
    delia delila delilah delmi delmy delores deloris demetria demetrio demetrius demitrius denice deniece denis denisce
    denise denisha denisse dennis denys deondre dereck derek deric derick derik derrick deshaun deshawn deshon desiderio
    desirae desiree desmond destinee destiney destini destinie destiny devan deven devi devin devon devontae devonte
    devyn dexter deybid deysi deysy deyvid dezirae deziree dharam diamond dian diana diane dianna dianne diego diem diep
    dilan dilip dillan dillon dillyn dilon dimitri dimitrius dimitry dina dinesh dinora dinorah dionicio dionisio
    diosdado dipa dipak divina divya diya djamila dmitri dmitrii dmitriy dmitry dmytro dolores domenic domenica dominga
    domingo dominic dominick dominik dominike dominique domitila domonic dona donald donna donold donovan donya dora
    doreen dorene doris doroteo dorothy dorsa douglas douglass drake drew dru duane duc dulce dulse duncan dung dunia
    dustin dwain dwayne dwight dyana dyanne dylan dylon ean earl eba ebelin ebelyn ebony ebrahim ector eddie edelyn eden
    edgar edgardo edger edguardo edit edith edmond edmund edmundo edna eduard eduarda eduardo eduin edward edwardo edwin
    edwina edwyn edyth edythe efrain efrayn efren egor ehsan eileen ekaterina ekatherina ektor eladio elaheh elain
    elaina elaine elayna elayne elba eleanor eleanore eleazar elen elena elenor eleuterio elham eli elia elian eliana
    elianna elias elida elija elijah elinor eliot eliott elisa elisabet elisabeth elise eliseo elisha eliza elizabeht
    elizabet elizabeth elizaveta elizebeth ella ellen ellie ellinor elliot elliott elmer elmira elnaz eloisa eloise eloy
    elsa elsie elva elvia elvie elvin elvira elvis elviz ely elyana elyas elyjah elyse elyzabeth ema eman emani emannuel
    emanuel emeka emelia emelita emely emerita emerlinda emerson emersyn emeterio emiko emil emilee emili emilia
    emiliana emiliano emilie emilio emilly emily emma emmanuel emmely emmerson emmet emmett emmily emmit emmitt
    encarnacion enedina enoc enrique enriqueta epifanio erasmo erfan eriberto eric erica erich erick ericka erik erika
    erin erlinda ermelinda ermes ernan ernest ernestina ernestine ernesto erwin eryk erykah eryn esau esequias esequiel
    esmail esmeralda esmerelda esperansa esperanza esra estaban esteban estefani estefania estefanie estefany estela
    estelita estella estephania estephanie estephany ester estevan esteven esther estiven estrelita estrella estrellita
    estreya ethan ethen ethyn eucebio eufemia eugene eugenia eugenio eulalia eulalio eunice eusebia eusebio eustaquio
    eva evalyn evan evangelina evangeline evaristo eve evelia evelin evelyn evelyne evelynn everardo everett evgenia
    evgeniy evgeniya evgeny evgueni evin exavier exequiel ezekial ezekiel ezekyel ezequias ezequiel ezmeralda ezra
    fabian fabiola fabricio fadi fadia fahad fahd faina faisal faith faiza farah farhad fariba fariborz farid farida
    farideh faris farnaz farrah farrokh farshad farshid farzad farzaneh fatema fatemeh fatima fatimah faustina faustino
    fausto fawzi faycal faysal fayth fe federico fedor feebe feisal felecia felicia feliciana feliciano felicidad
    felicitas felicity feliks felipa felipe felisa felisha felix fenix feodor ferdinand fereshte fereshteh fereydoun
    fermin fernan fernanda fernando fidel fidelia fidelina filemon filiberto filip filomena finley finnegan fiona fionna
    fiorela fiorella firas firooz firoozeh firouz firuz flavia flavio flor florante flordeliza florence florencia
    florencio florentina florentino florinda forough fortino fortunato fracisco frances francesca francesco francine
    francis francisca francisco franklin fransisco franzisco fred freddie freddy frederic frederick frederik fredi
    fredric fredrich fredrick fredrik fredy froylan fuong fyodor gabino gabriel gabriela gabriele gabriella gabrielle
    gabryel gabryela gael gaell gagandeep gagik gail gale galina gamal gamaliel gamalyel ganesh garabed garen garett
    garik garo garret garrett gary gaurav gauri gautam gavin gayane gayaneh gayle geanna geena geeta geetha geison gema
    gemma genaro genavieve genesis genesiz genesys genevieve genifer gennadi gennadiy gennady gennifer genny genoveva
    geoffrey geoffry george georgia georgina georgy geovana geovani geovanna geovanni geovanny geovany gerald geraldine
    geralyn gerardo geremiah geremy geri germain germaine german gerold gerome geronimo gerri gerry gertrude gertrudis
    gesenia getachew gevorg gevork ghada ghassan ghazal ghazaleh ghazar ghia gholam giana giang gianna gilbert gilberto
    gilian gillermo gillian gina ginger giovana giovani giovanna giovanni giovany girish girlie gisela gisele gisell
    giselle gissel gissell gita giti giulia giuliana gizelle gladis gladys gleb glen glenda glenn gloria gohar golnar
    golnaz gonzalo gopal gor gordon govind grace graciela graeme graham grahm grant grasiela graysen grayson graziela
    greggory gregorey gregoria gregorio gregory greta gretta greyson gricelda griffin grigor grigory griselda grizelda
    guadallupe guadalup guadalupe guadelupe guanita guendy guilfredo guillermina guillermo guilmer guisela guiyermo
    gumercindo gumersindo gunnar gunner gurbir gurdeep gurdip gurgen gurjit gurleen gurmeet gurpreet gurprit gursharan
    gurvir gustabo gustavo gwen gwendalyn gwendolen gwendolin gwendolyn gweneth gwyneth habib hacinto hadeel haden hadi
    hadija hadlee hadleigh hadley hafsa hagop hai haide haiden haidi haik hailee hailey hailie haily haime hairo hakeem
    hakim hakob hala haleh haleigh haley hamed hameed hamid hamideh hamidreza hamilcar hamza hana hanan hanh hani
    haniyeh hannah haraceli harbhajan hardeep hari harish harjit harjot harlee harleigh harley harman harmeet harmony
    harold haroon haroun harout harper harpreet harprit harriet harrold harry harsh harsha harshita haruka harun
    harutyun harvey harvinder hasaan hasan hasmick hasmig hasmik hasna hassan hasti havier haydee hayden haydi haydn
    haydon hayg hayk haykuhi haylee hayley haylie hazel heather heba heberto hector heidi heidy helen helena heliodoro
    hellen heloy hema hemant henaro hengameh henrietta henrique henry herardo herbert heriberto herlinda herman
    hermelinda hermenegilda hermenegildo hermes hermilo herminia herminigildo herminio hernan hernani hernesto heronimo
    hesus hether heydi hicham hien hiep hieu hilaria hilarie hilario hilary hilberto hilda hillary himanshu himena hind
    hipolito hiroshi hisham hiwot hoa hoai holley hollie holly homa homayoun homero hooda hooman hope horacio horge
    horlando hormoz hortencia hortensia hosain hosein hossein houman houng houri hovanes hovannes hovhanes hovhannes
    hovik hovsep hovsepp howard hrachia hrachya hrant hripsime hripsimeh huadalupe huan huana huanita hubert huda hugo
    hulio humberto hung hunter huong husain husam hussain hussein hussien hussin huu huy iain ian iban ibet ibeth ibon
    ibraheem ibrahim icela idrees idris idriss ifeoma ignacia ignacio ignasio igor ihab iker ilario ilda ileana ilia
    iliana iliya ilya ilyas iman imani imanni imanuel imelda immanuel inaam inderjit indira ines inessa inez inga ingrid
    inna inocencia inocencio iolanda iqra irais iraj irene ireneo iridian irina iris irish irlanda irma irving iryna
    isaac isaack isaak isabel isabela isabele isabell isabella isabellah isabelle isac isadora isagani isahi isai isaia
    isaiah isaias isaura isayah isayas isela ishaan ishak ishaq ishita ishkhan isiah isidora isidore isidro ismaeel
    ismael ismaiel ismail isobel israel israhel isreal issac issam itsayana itsel itzallana itzayana itzel itzell
    iuritzi ivan ivana ivet iveth ivett ivette ivey ivie ivon ivone ivonn ivonne ivy iyana iyanna izaac izabel izabela
    izabella izabelle izai izaiah izak izayah izidro izrael jabier jace jacen jacinta jacinto jack jackee jackeline
    jackelyn jacki jackie jacklyn jacksen jacky jaclyn jacob jacobo jacquelin jacqueline jacquelyn jacqui jacquie jad
    jada jade jaden jadon jadyn jaeda jagdeep jagdip jagjit jahangir jahir jaida jaide jaiden jaidyn jaila jailen jaime
    jaimie jain jair jairo jaison jake jakob jakwan jalal jalen jaliya jaliyah jalyn jamaal jamahl jamal jamee jameel
    jameela james jamey jami jamie jamil jamila jamilah jamilet jamshid jana jane janel janeli janell janelle janet
    janeth janett janette janice janie janine janira janiya janiyah jannelle jannet jannette jaquan jaquawn jaquelin
    jaqueline jaquon jared jaret jarett jarid jaritza jarod jarred jarret jarrett jarrod jasdeep jasdip jase jasen
    jasleen jaslyn jaslynn jasmeen jasmeet jasmin jasmine jasmyn jason jaspar jasper jaspreet jaswant jaswinder javad
    javid javier jawad jaxen jaxon jaxson jay jaya jayce jayda jayde jayden jaydin jaydon jayesh jayla jaylah jaylen
    jaylin jaylon jaylyn jayme jaymes jaymie jayne jayro jayse jayson jazlin jazlyn jazlynn jazmin jazmine jazmyn
    jazmyne jazzmine jean jeanette jeanie jeannett jeannette jeannie jeanny jecenia jedidiah jeff jefferey jefferson
    jeffery jeffrey jeffri jeffry jefry jeiden jeidi jeidy jeison jemma jena jenaro jenelyn jenesis jenevieve jenifer
    jeniffer jenna jennelyn jenni jennie jennifer jenniffer jenny jennyfer jeny jerald jeramiah jeramie jeramy jerardo
    jeremey jeremi jeremia jeremiah jeremias jeremie jeremy jeremyah jeri jericho jerico jeriko jermain jermaine jerman
    jermayne jerod jerold jerom jerome jeronimo jerri jerrod jerrold jerry jesenia jesica jesie jessa jesse jesseca
    jessenia jessey jessi jessica jessie jessika jessy jesus jesusa jesyca jeyson jezus jhoana jhoanna jhon jhonatan
    jhonathan jhonny jhony jiana jianna jihad jilberto jilian jill jillian jim jimena jimmy jina jinger jisela jiselle
    jissel jizelle joan joana joane joann joanna joanne joaquin joaquina jocelin jocelyn jodee jodi jodie jody joe
    joeann joel joesph joey johan johana johann johanna johannah johel john johnathan johnathen johnathon johnie johnnie
    johnny johny joice joleen jolene jomar jon jona jonah jonalyn jonas jonatan jonathan jonathon jonn jonny jordan
    jorden jordin jordon jordyn jordynn jorge josafat joscelyn jose josef josefa josefina josefine joselin joselito
    joselyn joseph josephine joshua josia josiah josias josie joslyn josselin josselyn jostin josue josyah josyas joud
    joudi journee journey joury jovana jovani jovanna jovanni jovany jovelyn joven jovita jowel joy joyce jozef jozue
    juan juana juanita juanito juaquin judah jude judi judie judit judith judy judyth juli julia julian juliana julianna
    julianne julie juliet julieta juliett juliette julio julisa julissa julius juliza jullia jullian jullie julyan
    julyana justa justen justice justin justina justine justino justus justyn jyoti
    """
}
