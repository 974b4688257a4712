const int fine = std::toupper(65);  // core/locale may
