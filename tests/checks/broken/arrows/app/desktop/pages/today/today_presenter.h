#include <QObject>
#include <QWidget>
#include "widgets/chip.h"
#include "session.h"
