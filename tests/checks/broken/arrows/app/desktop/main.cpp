#include <QApplication>
#include "journal/journal.h"
#include <boost/locale.hpp>
