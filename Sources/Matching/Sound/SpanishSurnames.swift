/// Family names of Spanish speakers: where the record has one of them, a word between it and the given name may be another.
enum SpanishSurnames {
  /// Whether the word is one, by the list or by its ending.
  static func contains(_ word: String) -> Bool {
    word.utf8.count > 3 && ["ez", "iz", "az", "oz"].contains(where: word.hasSuffix) || all.contains(word)
  }

  private static let all = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The most frequent ones in California, then more of the census of 2010 that mostly Spanish speakers bear, folded.
  private static let list = """
    abrego acevedo acosta acuna aguayo aguilar aguilera aguirre alarcon alba alcala alcantara alcaraz aldana alegria alfaro almanza
    alonso alvarado alvarenga amador amaya anaya andrade angulo anzaldo aparicio aquino aragon aranda arango araujo arce arellano
    arevalo argueta arguello arias armas armenta arreola arriaga arroyo arteaga avalos avila avina ayala baca baeza balderas banda
    banuelos barajas barba barbosa barcenas barragan barraza barrera barreto barrientos barrios barron bautista becerra bedolla
    bejarano beltran benavides bermudes bernal berumen blanco bonilla borja borrego botello bravo briones briseno brito bueno burgos
    bustamante bustillos bustos caballero cabral cabrera cadena caldera calderon calvillo camacho camarena camargo campa campos canales
    cano cantu caraveo carbajal cardenas cardona cardoso carranza carrasco carreno carreon carrera carrillo casas casillas castaneda
    castellanos castellon castillo castro cazares ceballos cedillo ceja centeno cepeda cerda cervantes cerna cisneros colin colon
    contreras cordero cordova corona coronado coronel corral correa corrales cortes cota covarrubias cruz cuellar cueva cuevas
    davalos davila delacruz delagarza delatorre deleon delgado delrio dominguez duarte duenas duran echeverria elizondo enciso
    enriquez escalante escamilla escobar escobedo escoto esparza espinal espinosa espinoza espitia esquivel estevez estrada fajardo
    farias felix figueroa flores fonseca franco frausto fuentes funes gaitan galarza galeana galicia galindo gallardo gallegos gallo
    galvan gamboa gamino gaona garay garcia garduno garibay garnica garza gastelum gaxiola gil giron godinez godoy gomez gongora
    granados granillo grijalva guajardo guardado guerra guerrero guevara guillen guzman haro heredia hermosillo herrera hidalgo
    higareda hinojosa holguin huerta hurtado ibanez ibarra iglesias infante iniguez islas izaguirre izquierdo jacinto jacobo jaimes
    jaramillo jasso jauregui juarez jurado lagunas landa landeros lara ledesma leiva lemus leon leyva lima linares lira llamas lobo
    loera lomeli lopez lora lorenzana loya lozano lucero lugo luna luevano macias madera madrid madrigal magallon magana maldonado
    manzano manriquez marin marroquin marquina mata matamoros medina medrano mejia melendez melgar mena menjivar mendoza mendiola
    meraz mercado meza millan miramontes miranda moctezuma molina monarrez mondragon monge monroy monsivais montalvo montano monterrosa
    montero montes montiel montoya mora morales moran moreno morfin mosqueda mota moya muniz munguia munoz murillo najera naranjo nava
    navarrete navarro negrete nevarez nieto nieves nolasco noriega novoa nuno ocampo oceguera ochoa ojeda olague olivares olivas olvera
    olmedo olmos ontiveros orantes ordaz orellana orozco orta ortega osorio osuna otero oviedo pacheco padilla palacios palma palomares
    palomino pantoja paredes parra partida pastrana patino pedraza pedroza pelayo pena penaloza peralta perea perdomo pineda pina pinto
    pizano pizarro plascencia plaza polanco ponce portillo posada prado preciado prieto puente pulido quevedo quezada quijada quintana
    quintanilla quintero quinonez quispe rangel razo real rebollo recinos regalado rendon renteria resendiz reyes reynoso reyna rico
    rincon rios riojas rivas rivera robledo robles roblero rocha rodarte rojas rojo roldan romero romo rosales rosas rubalcava rubio
    rueda ruelas saavedra salas salamanca salazar salcedo salcido saldana saldivar salgado salinas salmeron samaniego samayoa sandoval
    santana santiesteban santillan santos sarabia sauceda segovia segura sepulveda serna serrano serrato sierra sigala silva simental
    solano solis solorio solorzano soria sorto sosa soto suarez tafoya talamantes tamayo tapia tejada tejeda tellez tello terrazas
    toledo torres tovar trejo trevino trujillo turcios ulloa umana urbina uribe urrutia valadez valdes valdivia valdovinos valencia
    valenzuela valerio valladares valle vallejo valles valverde vargas varela vasquez vazquez vega velarde velasco velazco vera verdugo
    verdin viera vigil villa villafana villagomez villagran villalobos villalpando villanueva villarreal villasenor villatoro villegas
    viramontes vivas yanes yepes ybarra zaldivar zambrano zamora zamudio zapata zarate zaragoza zavala zelaya zepeda zuniga
    abarca abreu aceves adame alanis alcantar aleman alicea almonte altamirano amaro anguiano apodaca aponte arana archuleta arenas
    armijo arredondo aviles badillo bahena ballesteros barahona barboza batista bazan bello berrios betancourt bolanos caceres
    camarillo caraballo cardoza carmona caro carrion cartagena carvajal casanova cavazos cedeno chacon chapa chavarria chavira
    cintron collado collazo conde cornejo crespo curiel deanda dejesus delarosa delgadillo delossantos deluna delvalle echevarria
    espino falcon ferrer fierro frias galan garrido gaspar gaytan gonzales gracia griego hernandes irizarry jara larios lazo leal
    lebron ledezma lerma limon longoria lovato loza lozada lujan macedo maciel maestas magallanes manzo mares mariscal marrero
    martines matos mayorga menchaca meneses merino mireles mojica moncada montelongo montemayor montenegro negron ocasio olguin
    oliva olivera olivo ornelas orosco padron pagan palacio paniagua parada pardo paz perales pichardo pimentel pino porras quinones
    ramos rivero rodas rosado ruvalcaba saenz sanabria santacruz santamaria santoyo sarmiento saucedo sevilla sifuentes soriano
    sotelo taveras tenorio teran tijerina tinoco tirado toro toscano urena vela venegas ventura vergara vidal villareal zayas
    """
}
