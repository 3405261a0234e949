namespace CrdGen.ApiServer.Tests.Table;

/// <summary>A constraint: a spec that satisfies it, and one that does not.</summary>
/// <param name="Name">The constraint.</param>
/// <param name="Resource">The plural of the resource.</param>
/// <param name="Good">A spec that is admitted.</param>
/// <param name="Bad">A spec that is refused.</param>
/// <param name="Message">What the server says to that: the field's path, and why.</param>
public sealed record Row(string Name, string Resource, string Good, string Bad, string Message);

/// <summary>A constraint that concerns changes.</summary>
/// <param name="Name">The constraint.</param>
/// <param name="Resource">The plural of the resource.</param>
/// <param name="Before">The spec as it is.</param>
/// <param name="Good">A spec that it may be changed to.</param>
/// <param name="Bad">A spec that it may not be changed to.</param>
/// <param name="Message">What the server says to that.</param>
public sealed record UpdateRow(string Name, string Resource, string Before, string Good, string Bad, string Message);

/// <summary>What the server makes of a spec.</summary>
/// <param name="Name">The constraint.</param>
/// <param name="Resource">The plural of the resource.</param>
/// <param name="Sent">A spec.</param>
/// <param name="Stored">The spec that comes back.</param>
public sealed record StoredRow(string Name, string Resource, string Sent, string Stored);
