package import Diagnostics
package import Roster

extension WrongFile: Localized {
  package var english: Words {
    switch self {
    case .workbook:
      Words("an Excel workbook, not CSV", next: "open it and choose Save As, CSV UTF-8 (Comma delimited)")
    case .oldWorkbook:
      Words("an old Excel workbook, not CSV", next: "open it and choose Save As, CSV UTF-8 (Comma delimited)")
    case .zip: Words("a zip archive, not CSV", next: "unpack it, and give the folder that comes out")
    case .gzip: Words("a gzip archive, not CSV", next: "unpack it with gunzip")
    case .webPage: Words("a web page, not CSV", next: "sign in again at the program that exports it, and export as CSV")
    case .xml: Words("written as XML, not CSV", next: "choose CSV in the program that exports it, or import edfi")
    case .json: Words("written as JSON, not CSV", next: "choose CSV in the program that exports it")
    case .pdf: Words("a PDF, not CSV", next: "choose CSV in the program that exports it")
    case .utf16: Words("text in UTF-16", next: "choose CSV UTF-8 where the program asks for the file type or encoding")
    case .carriageReturns:
      Words("lines that end in CR alone", next: "choose CSV UTF-8 in Excel, not CSV (Macintosh)")
    case .semicolons:
      Words("fields parted by semicolons", next: "choose comma as the separator, or a region whose lists have commas")
    case .tabs: Words("fields parted by tabs", next: "choose CSV (Comma delimited), not Text (Tab delimited)")
    case .otherSeparator:
      Words(
        "a first line sep= that does not name the file's separator",
        next: "remove that line, or export with comma, semicolon, tab or | and a line that says so")
    case .companion:
      Words("a file that macOS keeps beside another", next: "it holds no roster; dot_clean on the Mac removes it")
    }
  }

  package var spanish: Words {
    switch self {
    case .workbook:
      Words("un libro de Excel, no CSV", next: "ábralo y elija Guardar como, CSV UTF-8 (delimitado por comas)")
    case .oldWorkbook:
      Words("un libro antiguo de Excel, no CSV", next: "ábralo y elija Guardar como, CSV UTF-8 (delimitado por comas)")
    case .zip: Words("un archivo zip, no CSV", next: "descomprímalo e indique la carpeta que resulta")
    case .gzip: Words("un archivo gzip, no CSV", next: "descomprímalo con gunzip")
    case .webPage:
      Words("una página web, no CSV", next: "inicie sesión otra vez en el programa que exporta, y exporte como CSV")
    case .xml: Words("escrito como XML, no CSV", next: "elija CSV en el programa que exporta, o import edfi")
    case .json: Words("escrito como JSON, no CSV", next: "elija CSV en el programa que exporta")
    case .pdf: Words("un PDF, no CSV", next: "elija CSV en el programa que exporta")
    case .utf16:
      Words("texto en UTF-16", next: "elija CSV UTF-8 donde el programa pide el tipo de archivo o la codificación")
    case .carriageReturns:
      Words("líneas que terminan solo en CR", next: "elija CSV UTF-8 en Excel, no CSV (Macintosh)")
    case .semicolons:
      Words(
        "campos separados con punto y coma", next: "elija la coma como separador, o una región cuyas listas la usan")
    case .tabs:
      Words("campos separados con tabuladores", next: "elija CSV (delimitado por comas), no Texto (tabuladores)")
    case .otherSeparator:
      Words(
        "una primera línea sep= que no nombra el separador del archivo",
        next: "quite esa línea, o exporte con coma, punto y coma, tabulador o | y una línea que lo diga")
    case .companion:
      Words(
        "un archivo que macOS guarda junto a otro", next: "no contiene lista alguna; en la Mac lo quita dot_clean")
    }
  }
}
