"""The linter for guidelines: it reads what a workspace asks of its people, and says where that is vague, too broad or unkind."""
