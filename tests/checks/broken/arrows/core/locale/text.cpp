#include <boost/locale/collator.hpp>
