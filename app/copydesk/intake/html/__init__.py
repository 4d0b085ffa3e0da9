"""Pages and pasted rich text: the parser's tree, walked once, without recursion."""
