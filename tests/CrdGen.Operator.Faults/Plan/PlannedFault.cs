namespace CrdGen.Operator.Faults.Plan;

/// <summary>A fault of the plan.</summary>
/// <param name="At">When, from the start of the faults.</param>
/// <param name="Action">What.</param>
/// <param name="Replica">Which replica it meets, where it does not meet the leader or all.</param>
/// <param name="Requests">How many requests it meets, where it meets requests.</param>
/// <param name="Bytes">After how many bytes of an answer, where it meets answers.</param>
internal sealed record PlannedFault(TimeSpan At, FaultAction Action, int Replica, int Requests, int Bytes);
