-- APP is who the program is while somebody charts. It may never rewrite the past; OWNER migrates and checkpoints.
create user if not exists app password '${app-password}';
