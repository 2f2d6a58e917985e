extension SampleNames {
  /// Ethiopian families, where a child's last name is the father's first. So the surnames here are fathers' names too.
  static let ethiopian = SampleNames(
    girls: """
      Tigist=ትግስት Hiwot=ሕይወት Meseret=መሠረት Selam=ሰላም Bethlehem=ቤተልሔም Almaz=አልማዝ Rahel=ራሔል Eden=ኤደን Marta=ማርታ Senait=ሰናይት
      """,
    boys: """
      Dawit=ዳዊት Abebe=አበበ Yonas=ዮናስ Bereket=በረከት Solomon=ሰለሞን Tesfaye=ተስፋዬ Haile=ኃይሌ Getachew=ጌታቸው Kidus=ቅዱስ Mulugeta=ሙሉጌታ
      """,
    surnames: """
      Bekele=በቀለ Tadesse=ታደሰ Alemu=አለሙ Girma=ግርማ Kebede=ከበደ Desta=ደስታ Worku=ወርቁ Mengistu=መንግሥቱ Assefa=አሰፋ Gebre=ገብሬ
      """,
    called: """
      Bethlehem=Beth Dawit=David Solomon=Sol Tesfaye=Tes
      """)
}
