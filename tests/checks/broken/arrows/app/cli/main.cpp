#include <QtCore/QObject>
#include "journal/journal.h"
#include "command.h"
