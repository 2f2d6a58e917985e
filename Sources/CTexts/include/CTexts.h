#ifndef CTEXTS_H
#define CTEXTS_H
#include <stddef.h>

/// One embedded practice scenario: its name, and the bytes of its YAML file, UTF-8, not terminated.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} ctexts_scenario;

/// Every embedded scenario.
const ctexts_scenario *ctexts_scenarios(size_t *count);

/// The bytes of the guide's YAML file, UTF-8, not terminated.
const unsigned char *ctexts_guide(size_t *length);

/// The bytes of the table of the guide's clauses, a YAML file, UTF-8, not terminated.
const unsigned char *ctexts_trace(size_t *length);

#endif
