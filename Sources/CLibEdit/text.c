#define _GNU_SOURCE
#include "CLibEdit.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

void text_locale(void) {
  // Without a UTF-8 locale libedit drops every letter beyond ASCII without a word.
  if (!setlocale(LC_CTYPE, "") || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

int text_width(uint32_t scalar) {
  const int width = wcwidth((wchar_t)scalar);
  return width < 0 ? 0 : width;
}
