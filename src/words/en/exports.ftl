### Ways to write a report, in the help of the command line.

exports-json = everything
exports-csv = its curves as a table
