"""python-docx finds its templates by a path beside its modules (docx/parts/../templates): these must be files, too."""

from PyInstaller.utils.hooks import collect_data_files

module_collection_mode = "pyz+py"
datas = collect_data_files("docx")
