"""Opening and person to verdict, with reasons; pure."""
