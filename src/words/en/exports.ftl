exports-json = everything
exports-csv = its curves as a table
