"""What is kept, in the domain's words."""
