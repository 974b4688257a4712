#include "journal/entries.h"
#include "journal/store.h"
