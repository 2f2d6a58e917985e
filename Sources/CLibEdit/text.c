#define _GNU_SOURCE
#include "CLibEdit.h"

#include <locale.h>
#include <stdlib.h>
#include <wchar.h>

void text_locale(void) {
  // Without a UTF-8 locale libedit drops every letter beyond ASCII without a word.
  if (!setlocale(LC_CTYPE, "") || MB_CUR_MAX == 1) setlocale(LC_CTYPE, "C.UTF-8");
}

int text_width(uint32_t scalar) {
  const int width = wcwidth((wchar_t)scalar);
  return width < 0 ? 0 : width;
}
