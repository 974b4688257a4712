// What may be said besides: temperature, movement, size, depth, change, pleasant or not. All of it optional.
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "checkin/edit.h"
#include "session.h"

namespace felt::desktop {

class Button;

class QualityRow : public QWidget {
    Q_OBJECT
public:
    explicit QualityRow(Session& session);
    void set(const checkin::Mark& mark);

signals:
    void chosen(const felt::checkin::edit::Quality& quality);

private:
    template <class Choice>
    void add(const QString& name, const QString& title, std::optional<Choice> checkin::Mark::*field);
    Session& m_session;
    class FlowLayout* m_flow;
    std::vector<std::function<void(const checkin::Mark&)>> m_refresh;
};

}  // namespace felt::desktop
