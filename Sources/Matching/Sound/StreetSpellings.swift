/// Streets of Los Angeles that are usually misspelt by ear.
enum StreetSpellings {
  static let groups = """
    cienega cienaga sienega cienegas / cahuenga cahuanga cawenga / tujunga tejunga tuhunga / figueroa figaroa figeroa
    sepulveda sepulvida / rosecrans rosecrantz / crenshaw krenshaw / cesar caesar / rodeo rodayo
    alvarado alvarrado / cabrillo cabrillio / pico peeko / soto sotto / saticoy saticoi / roscoe rosco / lankershim lankersham
    laurel lorel / sherman shermon / mulholland mulhollan / topanga tapanga / hauser houser
    gage gauge / slauson slausen slawson / florence florance / firestone firstone / normandie normandy
    vermont vermount / westmoreland westmorland / berendo barendo / catalina katalina / kenmore kenmoore
    wilshire wilshere willshire / beverly beverley / fairfax fairfacks / robertson roberson / doheny dohini
    """
}
