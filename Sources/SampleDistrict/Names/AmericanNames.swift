extension SampleNames {
  /// Black American families.
  static let blackAmerican = SampleNames(
    girls: """
      Imani Aaliyah Nia Jada Kiara Zora Amara Tiana Ebony Keisha Latoya Tanisha Monique Denise Yvette Renée Simone Naomi
      Maya Raven Destiny Serenity Kennedy Zuri Ayanna Danielle Nicole Loretta Ernestine Gwendolyn
      """,
    boys: """
      Malik Jamal Darnell Terrence DeShawn Marcus Andre Isaiah Elijah Xavier Tyrone Reginald Darius Jalen Amari Kofi Kwame
      Quincy Langston Julius Cedric Curtis Leon Roosevelt Micah Josiah Zion Caleb Trevon Maurice
      """,
    surnames: """
      Washington Jefferson Freeman Booker Banks Gaines Dorsey Broussard Guidry Hightower Mosley Pettway Randle Singletary
      Tolliver Whitfield Winfrey Bolden Coleman Dupree Fontenot Gadsden Hairston Ivory Jamison Ledbetter McCray Merriweather
      St._Julien O'Neal Jackson-Hayes
      """,
    called: """
      Aaliyah=Liyah Danielle=Dani Gwendolyn=Gwen Destiny=Dee Reginald=Reggie Terrence=Terry Elijah=Eli Isaiah=Zay
      Maurice=Moe Julius=Jules
      """)

  /// White American families.
  static let whiteAmerican = SampleNames(
    girls: """
      Emma Charlotte Hannah Abigail Madeleine Chloe Zoe Harper Violet Hazel Nora Lucy Sadie Stella Eleanor Margaret Katherine
      Elizabeth Rebecca Rachel Laura Heather Allison Megan Shannon Kathleen Deborah Susan Mary-Kate Anne
      """,
    boys: """
      Oliver Jack Henry Owen Wyatt Theodore Samuel Jacob Ethan Nathan Benjamin William Thomas Edward Robert Andrew Christopher
      Patrick Sean Gregory Jeffrey Douglas Eric Matthew Timothy Daniel Joel Adam Eli Jonah
      """,
    surnames: """
      Anderson Baxter Callahan Dalton Ellison Fitzgerald Goldberg Hawthorne Isaacs Jorgensen Kaplan Lindqvist MacDonald
      McCarthy Mc_Allister Novak O'Brien O'Malley Prescott Rosenthal Sheridan Thornton Van_Buren Van_der_Berg Whitaker
      Zimmerman Smith-Reyes Beaumont Castellano DiMarco
      """,
    called: """
      Elizabeth=Liz Katherine=Kate Madeleine=Maddie Eleanor=Ellie Rebecca=Becca Margaret=Meg William=Will
      Thomas=Tom Theodore=Ted Samuel=Sam Benjamin=Ben Matthew=Matt Daniel=Dan Jacob=Jake Christopher=Chris
      """)
}
