// "How strong is tight?" with the eleven stops, the step in words, and the way to leave it open.
#pragma once

#include <QWidget>
#include <optional>

#include "session.h"

namespace felt::desktop {

class Button;
class StrengthScale;
class Text;

class StrengthRow : public QWidget {
    Q_OBJECT
public:
    explicit StrengthRow(Session& session);
    // what: the word it is about; empty where there is none yet.
    void set(const QString& what, std::optional<checkin::Intensity> strength);
    StrengthScale* scale() const { return m_scale; }

signals:
    void chosen(std::optional<felt::checkin::Intensity> strength);

private:
    QString inWords(int step) const;
    Session& m_session;
    Text* m_question;
    Text* m_said;
    Button* m_open;
    StrengthScale* m_scale;
};

}  // namespace felt::desktop
