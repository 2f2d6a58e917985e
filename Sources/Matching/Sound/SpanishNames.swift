/// Names that Spanish has: by list, or by an ending that hardly another language has.
enum SpanishNames {
  static func contains(_ word: String) -> Bool {
    if SpanishSurnames.contains(word) || given.contains(word) || surnames.contains(word) { return true }
    return word.utf8.count >= 6 && endings.contains(where: word.hasSuffix)
  }

  private static let endings = [
    "o", "os", "illa", "illas", "ada", "era", "eras", "osa", "oza", "eja", "uela", "anza", "encia", "ancia", "aria",
    "oria", "orra", "urra", "ueva", "uera", "eda", "ales", "ares", "edes", "egui", "agua",
  ]

  private static let given = words(women + " " + men)
  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Surnames and street names beside the list of the most frequent ones.
  private static let surnames = words(
    """
    abad abeyta abreu albarran alva amezcua anguiano arizmendi arvizu ascencio avelar avelino aviles baena baez
    bahena balderrama banda bara barba barela batista bazan belen bello beltran benegas bernabe betancourt betancur
    bonet borja botella brizuela buendia bueno burciaga cabeza cabezas cadiz calvo canizales carbajal casal casanova
    casarez casas cavazos cazarez cebreros cebrian ceniceros cervera cetina chavarria cienega cifuentes corpuz covos
    crisostomo cubias cuervo davalos daza deguzman dizon echevarria elizalde espino evangelista ezquerra figueredo
    galaviz garibay gaytan geronimo grijalva guevarra heras hernan hevia hinojos holguin hoyos huezo huitron ibarra
    iglesia islas izarra jaquez jasso jimeno laboy landaverde lasa lazo leanos ledezma legaspi leza linarez lizama
    lizarraga llerena llorente loaiza losada loza lozada lozano lozoya luz macaraeg maciel malave mansilla manzano
    manzo marez mariscal menjivar mireles monsalve monzon mozqueda narvaez nava navarrette navas obeso ocegueda
    olagues olvera ornelas orta osuna otero ovalle ozuna pabon pascua pascual pavia paz pazos peraza pizana plaza
    poza pozo prado queiroz quesada quijano quiroga quiros quizon ramoz recendez recinos renteria reveles rivas
    roybal ruvalcaba ruvio saenz saez sainz sala salcido salva samayoa sanabria sandoval sanjuan sanmartin sanmiguel
    santacruz sanz sarabia segarra seja selaya sepulveda serna servin sierra sifuentes simental solares sorto
    tabares tavares taveras tejeda terrazas tovar ubaldo ulibarri ulloa vaca valadez valderrama valdespino
    valenciana vallin vanegas vara vela velis venegas ventura verduzco vielma vigueras villar villareal villeda
    viscarra vizcaino xicotencatl yepez yniguez zabala zarco zavaleta zayas zazueta zermeno zetina zobel zubia
    zubiate zulueta
    """)

  /// Given names of women, in Spanish and Filipino families.
  private static let women = """
    abril ada adela adelaida adelina adriana agata agueda agustina aida aide aimara alba alejandra alexandra alicia
    alma alondra altagracia amada amalia amanda amelia america amparo ana anabel anahi anakaren analisa analiza
    anastasia anayeli andrea angela angeles angelica angelina anita antonia antonieta apolonia araceli aranza
    arcelia arely arlet arleth armida asuncion aurelia aurora azalea azucena barbara beatriz belen belinda benigna
    benita berenice bernarda berta bertha bibiana bienvenida blanca brenda brigida brisa briseida briseyda calixta
    camila candelaria candida caridad carina carla carlota carmela carmen carolina casandra catalina cecilia celeste
    celia celina celsa cenaida chavela cintia citlali clara clarisa claudia clemencia concepcion constanza consuelo
    corazon cristina cruz cynthia dafne daisy dalia daniela dayanara debora delfina delia diana dionisia dolores
    dominga dora doris dorotea dulce edith eduarda elba eleazar elena elia elisa elizabet elizabeth eloisa elsa elva
    elvia elvira ema emelia emilia emma encarnacion enedina enriqueta ercilia erendira erica erika erlinda ermelinda
    ernestina esmeralda esperanza estefani estefania estefany estela ester estrella eufemia eugenia eulalia eunice
    eusebia eva evangelina evelia fabiana fabiola fatima faviola felicia felicitas felipa felisa fermina fernanda
    fidelia filomena flavia flor flora florencia francisca frida gabriela gema genoveva georgina geraldina gertrudis
    gisela gladys gloria graciela grecia gregoria gricelda griselda guadalupe guillermina haydee helena heliodora
    herlinda hermelinda hermila herminia hilaria hilda honoria hortencia hortensia idalia ignacia ilda ileana iliana
    imelda ines inez inocencia irene irma isabel isabela isabella isaura isela isidora isis itzayana itzel ivana
    ivania ivette ivon ivonne izabel jacinta janet janeth jaquelin jazmin jesusa jesusita jimena joana johana
    jorgina josefa josefina jovita juana juanita judit judith julia juliana julieta julissa justina karina karla
    keila kenia larisa laura leandra leonor lesbia lesvia leticia leyla libertad librada lidia ligia lilia liliana
    lina lisandra lisbet lisbeth liset lizbet lizbeth lizet lizeth lorena lorenza loreto lourdes lucero lucia
    luciana lucila lucina lucrecia luisa lupe lupita luz luzviminda macaria magali magaly magdalena maira maite
    marbella marcela marcelina margarita maria mariana maribel maricel maricela maricruz mariela marilu marina
    marisa marisol maritza mariza marlen marlene marleny marta martha martina matilde maura maximina mayela mayra
    mayte melisa melissa mercedes micaela milagros minerva mirella mireya miriam mirna mirta mirtha modesta monica
    monserrat nadia nallely narcisa natalia natividad nayeli nazaret nelida nereida nicolasa nidia nieves noelia
    noemi nohemi nora norma obdulia octavia odalis ofelia olga olivia orfelinda otilia palmira paloma pamela paola
    pastora patricia paula paulina paz perla petra petrona piedad pilar placida porfiria primitiva priscila
    providencia prudencia purificacion rafaela ramona raquel rebeca regina reina remedios renata reyna reynalda rita
    roberta rocio romelia rosa rosalba rosalia rosalina rosalinda rosalva rosario rosaura rosenda roxana rubi ruby
    rufina ruth sabina salome salud samanta sandra santa santos sara sarahi sarai sebastiana selena selene serafina
    serena severa silvia silvina simona socorro sofia soila sol solange soledad sonia soraida soraya sulema suleyma
    susana susanita tania teodora teofila teresa teresita tomasa trinidad uriel ursula valentina valeria vanesa
    vanessa venancia vera veronica vianey vicenta vicky victoria vilma violeta virginia viridiana visitacion viviana
    xareni ximena xiomara xitlali xochitl yadira yahaira yamilet yamileth yanet yaneth yanira yareli yaretzi yaritza
    yasmin yazmin yesenia yesica yessica yolanda yovana yovanna ysabel yuliana yuridia zaida zaira zenaida zoila
    zoraida zulay zuleica zuleima zulema zuleyma zulma zurisadai
    """

  /// Given names of men.
  private static let men = """
    abel abelardo abraham abrahan abundio adalberto adan adolfo adonis adrian agapito agustin alberto aldo alejandro
    alexis alfonso alfredo alonso alonzo alvaro amado amador amilcar anastasio andres angel anibal anselmo antonio
    apolinar aristeo armando arnoldo arnulfo arsenio artemio arturo aurelio baltasar baltazar bartolome basilio
    benicio benigno benito benjamin bernabe bernardino bernardo bienvenido blas bolivar bonifacio braulio bruno
    buenaventura calixto camilo candelario carlos casimiro cayetano cecilio ceferino celestino celso cesar cirilo
    claudio clemente conrado constantino cornelio crescencio cresencio crisanto crispin cristian cristobal
    cuauhtemoc dagoberto damaso damian daniel dario david delfino demetrio desiderio diego dionicio dionisio domingo
    donaciano edgar edgardo eduardo efrain efren eladio eleazar elias eliazar eligio eliseo elmer eloy emanuel
    emeterio emigdio emiliano emilio enrique epifanio erasmo eriberto ernesto esau esequiel estanislao esteban
    estevan eugenio eulalio eusebio evaristo everardo ezequias ezequiel fabian fabio fabricio fausto federico felipe
    felix fermin fernando fidel fidencio filemon filiberto flavio florencio florentino fortino francisco froilan
    gabino gabriel gaspar genaro gerardo german geronimo gil gilberto gildardo gonzalo gregorio guillermo gumaro
    gumercindo gustavo hector heladio heriberto hermenegildo hermilo hernan higinio hilario hipolito homero honorato
    horacio huberto hugo humberto ignacio inocencio irineo isaac isael isai isaias isidoro isidro ismael israel ivan
    jacinto jacobo jaime jairo javier jeremias jeronimo jesus jimeno joaquin joel jonatan jorge jose josue juan
    julian julio justino juventino lauro lazaro leandro leobardo leocadio leonardo leonel leopoldo levi liborio lino
    lisandro lizandro lorenzo lucas lucio luis macario manuel marcelino marcelo marcial marcos margarito mariano
    mario martin mateo matias mauricio mauro maximiliano maximino maximo melchor melecio melquiades miguel misael
    modesto moises moses narciso natanael nazario neftali nestor nicanor nicasio nicodemo nicolas noe noel norberto
    octavio odilon olegario oliverio omar onesimo orlando oscar oseas osiel osvaldo oswaldo oziel pablo pancho
    pascual patricio pedro placido plutarco policarpo ponciano porfirio primitivo prudencio quirino rafael ramiro
    ramon raul raymundo refugio reinaldo rene reynaldo ricardo rigoberto roberto rodolfo rodrigo rogelio rolando
    roman romeo romulo roque rosalio rosendo ruben rufino sabas sabino salomon salvador samuel santiago santos
    saturnino saul sebastian serafin sergio servando severiano severino sigifredo silverio silvestre silvino simon
    sixto socrates sotero tadeo telesforo teodoro teofilo tiburcio timoteo tobias tomas toribio tranquilino trinidad
    ubaldo ulises urbano uriel valente valentin valeriano vasco venancio vicente victor victoriano vidal virgilio
    virginio vladimir wenceslao wilfredo xavier yahir yair zacarias zeferino zenon zosimo
    """
}
