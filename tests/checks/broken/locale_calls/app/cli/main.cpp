double x = std::atof("1");
