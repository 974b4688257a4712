// Languages that nobody speaks, to see what another language does to the window.
#pragma once

#include <QTranslator>

namespace felt::desktop::tests {

// Longer by about 40 %, with accents: what German or Ukrainian may need.
class LongTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override;
};

// In Arabic letters, from right to left.
class RightToLeftTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override;
};

}  // namespace felt::desktop::tests
