#include <yajl/yajl_parse.h>

// yajl_config takes variable arguments, which Swift cannot call.
static inline int pinline_yajl_allow_multiple_values(yajl_handle parser) {
  return yajl_config(parser, yajl_allow_multiple_values, 1);
}
