#ifndef CPAGES_BOOK_H
#define CPAGES_BOOK_H
#include "CPages.h"

#include <stdio.h>
#include <stdlib.h>
#include <xlsxwriter.h>

enum { LOOKS = 5, PLACES = 3, MOST_COLUMNS = 32 };

struct pages_book {
  lxw_workbook *workbook;
  lxw_worksheet *sheet;
  lxw_format *formats[LOOKS][PLACES];
  // That of a cell whose text is nothing but text, and the heads of a table's columns.
  lxw_format *text;
  char *titles[MOST_COLUMNS];
  bool is_right_to_left;
  bool failed;
  // The library writes to a file by its name, so it gets one that lies in memory and in no folder.
  int file;
  char path[32];
  void *bytes;
  size_t count;
};

// Whether what the library lays aside while it works goes where `spare.c` has it.
bool spare_files_are_ours(void);

#endif
