extension SampleNames {
  /// Mexican and Guatemalan families.
  static let mexican = SampleNames(
    girls: """
      María Guadalupe Ximena Valentina Camila Sofía Daniela Fernanda Renata Regina Mariana Jimena Natalia Alondra Itzel
      Citlali Yaretzi Xóchitl Araceli Leticia Rocío Verónica Adriana Esmeralda Yolanda María_Elena Ana_María María_José
      Rosa_Isela Brenda Karina Lizbeth Marisol Estrella Dulce_María Perla Abril Julieta Inés Noemí Ángela Lucía Paloma
      Consuelo Teresa Martha_Alicia Maricela Alma Beatriz Catalina
      """,
    boys: """
      José Juan_Carlos Mateo Santiago Diego Ángel Emiliano Leonardo Jesús Luis_Ángel Miguel Alejandro Francisco Ignacio
      Raúl Héctor Ramón Joaquín Iván Óscar Víctor Manuel Rogelio Arturo Ernesto Gerardo Gilberto Salvador Rubén Adrián
      Andrés Sebastián Maximiliano Cuauhtémoc Ulises Omar Édgar Aurelio Marco_Antonio José_Luis Juan_Pablo Martín Noé
      Efraín Fidel Ezequiel Gael Iker Tadeo Benjamín
      """,
    surnames: """
      García Hernández López Martínez González Rodríguez Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Morales
      Cruz Ortiz Gutiérrez Chávez Ramos Ruiz Mendoza Álvarez Castillo Romero Vázquez Herrera Medina Aguilar Vega Soto
      Contreras Luna Rojas Ríos Orozco Lucero Ibarra Zamora Villaseñor Muñoz Peña Núñez Ávila Cárdenas Zúñiga Saldaña
      Quiñones Escobedo Tlatelpa Xolalpa Barragán Covarrubias Magaña Arreola Bañuelos Figueroa de_la_Cruz de_la_Torre
      De_León del_Río Montes_de_Oca Ponce_de_León
      """,
    called: """
      Guadalupe=Lupita Leticia=Lety Rocio=Chío Maria_Elena=Malena Fernanda=Fer Ximena=Xime Daniela=Dani
      Consuelo=Chelo Francisco=Paco Ignacio=Nacho Jose=Pepe Jesus=Chuy Manuel=Manny Alejandro=Alex Miguel=Mike
      Jose_Luis=Pepe_Luis
      """)

  /// Salvadoran, Honduran and Nicaraguan families.
  static let centralAmerican = SampleNames(
    girls: """
      Katherine Gabriela Wendy Jackeline Sonia Reina Marleny Yesenia Blanca_Estela Ana_Gloria Vilma Glenda Sandra Morena
      Delmy Roxana Ingrid Stephanie Keyla Génesis Fátima Belén Evelyn Marta_Lidia Concepción Dinora Nohemy Xiomara
      Iris Lilian
      """,
    boys: """
      Wilmer Kevin Walter Nelson Mauricio Óscar_Arnulfo Edwin Josué Carlos_Roberto Rigoberto Melvin Élmer Saúl Napoleón
      Marvin Henry Selvin Josías Rolando Santos Fredy Wilfredo Moisés Franklin Bryan Anderson Neftalí Adonay Isaí Amílcar
      """,
    surnames: """
      Rivas Guardado Menjívar Alvarenga Portillo Argueta Henríquez Funes Cañas Escobar Orellana Membreño Zelaya Bonilla
      Benítez Campos Melgar Cerón Quintanilla Guevara Ayala Umaña Landaverde Sorto Villatoro Majano Chicas Lemus Marroquín
      Ventura Amaya Canales Turcios Mejía
      """,
    called: """
      Katherine=Kathy Gabriela=Gaby Jackeline=Jackie Concepcion=Concha Stephanie=Stef Mauricio=Mauri Wilmer=Wil
      Josue=Josh Franklin=Frank Nelson=Nel
      """)
}
