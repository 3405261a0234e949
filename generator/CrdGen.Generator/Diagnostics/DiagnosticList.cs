using CrdGen.Generator.Verdicts;
using CrdGen.Schema;

namespace CrdGen.Generator.Diagnostics;

/// <summary>All that is wrong; a class, since for values of the pipeline that are structs the runtime compiles each of Roslyn's generic steps again.</summary>
/// <param name="Diagnostics">What has its place already.</param>
/// <param name="Verdicts">What the API server would say; where, only symbols tell.</param>
internal sealed record DiagnosticList(EquatableArray<DiagnosticInfo> Diagnostics, EquatableArray<PendingVerdict> Verdicts);

/// <summary>A verdict and where the attribute of its resource class stands.</summary>
internal sealed record PendingVerdict(ServerVerdict Verdict, LocationInfo? Attribute);
