namespace CrdGen.Client;

/// <summary>
/// What the server wants people to know about a request that it served (KEP-1693): a deprecated version, an unknown field, what an
/// admission policy says.
/// </summary>
/// <param name="Text">What it says.</param>
/// <param name="Method">The method of the request.</param>
/// <param name="Path">The path of the request.</param>
public sealed record ApiWarning(string Text, string Method, string Path);
