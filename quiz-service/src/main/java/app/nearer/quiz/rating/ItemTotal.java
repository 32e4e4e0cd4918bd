package app.nearer.quiz.rating;

/** How many results say of an item that it helped, and how many that it is not for them. */
record ItemTotal(String item, int helpful, int notForMe) {
}
