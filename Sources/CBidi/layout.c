#include "CBidi.h"

#include <fribidi/fribidi.h>
#include <stdlib.h>
#include <string.h>

enum {
  FLAGS = FRIBIDI_FLAG_SHAPE_MIRRORING | FRIBIDI_FLAG_REORDER_NSM | FRIBIDI_FLAG_SHAPE_ARAB_PRES |
          FRIBIDI_FLAG_SHAPE_ARAB_LIGA,
};

int bidi_strength(uint32_t scalar) {
  const FriBidiCharType type = fribidi_get_bidi_type(scalar);
  if (!FRIBIDI_IS_STRONG(type)) return 0;
  return FRIBIDI_IS_RTL(type) ? 1 : -1;
}

// What only says how others stand or join, and the place that a ligature leaves empty.
static bool has_no_cell(uint32_t scalar) {
  return scalar == 0x200C || scalar == 0x200D || (scalar >= 0x2066 && scalar <= 0x2069) || scalar == FRIBIDI_CHAR_FILL;
}

static int32_t without_marks(uint32_t *scalars, int32_t *places, int32_t count) {
  int32_t kept = 0;
  for (int32_t place = 0; place < count; place++) {
    if (has_no_cell(scalars[place])) continue;
    scalars[kept] = scalars[place];
    places[kept++] = places[place];
  }
  return kept;
}

static bool lay_out(
    uint32_t *scalars, int32_t *places, int32_t count, FriBidiParType direction, FriBidiCharType *types,
    FriBidiBracketType *brackets, FriBidiLevel *levels, FriBidiJoiningType *joins) {
  fribidi_get_bidi_types(scalars, count, types);
  fribidi_get_bracket_types(scalars, count, types, brackets);
  if (!fribidi_get_par_embedding_levels_ex(types, brackets, count, &direction, levels)) return false;
  fribidi_get_joining_types(scalars, count, joins);
  fribidi_join_arabic(types, count, levels, joins);
  fribidi_shape(FLAGS, levels, count, joins, scalars);
  return fribidi_reorder_line(FLAGS, types, count, 0, direction, levels, scalars, places) != 0;
}

int32_t bidi_lay_out(uint32_t *scalars, int32_t *places, int32_t count, bool from_right) {
  if (count <= 0) return 0;
  const size_t size = (size_t)count;
  FriBidiCharType *types = calloc(size, sizeof *types);
  FriBidiBracketType *brackets = calloc(size, sizeof *brackets);
  FriBidiLevel *levels = calloc(size, sizeof *levels);
  FriBidiJoiningType *joins = calloc(size, sizeof *joins);
  for (int32_t place = 0; place < count; place++) places[place] = place;
  const FriBidiParType direction = from_right ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
  const bool done = types && brackets && levels && joins &&
                    lay_out(scalars, places, count, direction, types, brackets, levels, joins);
  free(types);
  free(brackets);
  free(levels);
  free(joins);
  return done ? without_marks(scalars, places, count) : -1;
}
