// A plain window with nothing of Felt in it: what is seen after "hide now". What is typed into it is thrown away.
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace felt::desktop {

class Cover : public QWidget {
    Q_OBJECT
public:
    explicit Cover(QWidget* parent = nullptr);
    void enter();
    void clear();

private:
    QPlainTextEdit* m_paper;
};

}  // namespace felt::desktop
