"""Skills by field of work, one text file a field; ``reading.skill_vocabulary`` says how they read."""
