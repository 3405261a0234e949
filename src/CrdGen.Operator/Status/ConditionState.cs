namespace CrdGen.Operator;

/// <summary>
/// What a controller says of one aspect of an object, <c>new("Ready", true, "AllRun", "3 of 3 instances run")</c>. When it changed, and about which
/// generation it is, is seen to where it is written.
/// </summary>
/// <param name="Type">The aspect, such as <c>Ready</c>.</param>
/// <param name="Status">Whether it holds; <see langword="null"/> for <c>Unknown</c>.</param>
/// <param name="Reason">Why, for programs: one word in PascalCase.</param>
/// <param name="Message">Why, for people.</param>
public readonly record struct ConditionState(string Type, bool? Status, string Reason, string Message = "");
