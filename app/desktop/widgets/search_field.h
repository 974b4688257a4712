// A field to search in: a lens at its start, and in few words what can be found.
#pragma once

#include <QLineEdit>

#include "look/theme.h"

namespace felt::desktop {

class SearchField : public QLineEdit {
    Q_OBJECT
public:
    // hint: "Find a place, in any language"; it is the accessible name too.
    SearchField(const Theme& theme, const QString& hint, QWidget* parent = nullptr);
    // With a button to empty it.
    void setClearable();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    int textStart() const;
    const Theme& m_theme;
    QString m_hint;
};

}  // namespace felt::desktop
